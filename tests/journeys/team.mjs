// One team, one trajectory: Atlas registers somebody, screens and plans with VDAB and a house for women; the client says
// what she thinks on her phone; what is asked of others is heard of until its end, also by letter; the coordinator counts.
import assert from 'node:assert/strict';
import { PHONE, enter, end, follow, journey, look, nl, press, says, silent, text, visit } from './stage.mjs';
import { words } from './words.mjs';

const en = words('en');
const NAIMA = 'Bij Naima vzw';
const VDAB = 'VDAB Antwerpen';
const ROOS = 'Huis Morgenlicht vzw';
const QUESTION = 'Is er plaats bij praten en koken? De kinderen komen mee.';
const REMARK = 'Graag niet op woensdag: dan zijn de kinderen thuis.';
const OUTCOME = 'Komt elke week en kookt nu zelf voor de groep.';
const PARTLY = 'De brieven zijn in orde, het loket volgt nog.';
const STREET = 'Provinciestraat 977';
const seen = { file: '', number: '', referral: '', code: '', letter: '', helped: 0 };
let sofie, karim, naima, roos, hilde, phone;

const at = (person, page) => visit(person.page, `${seen.file}/${page}`);
// A fold that is closed is opened first.
const unfold = async (page, words) => {
  const fold = page.locator('main details').filter({ has: page.locator('summary', { hasText: words }) }).last();
  if (await fold.getAttribute('open') === null) await fold.locator('summary').first().click();
  return fold;
};
// A button that asks first: pressed, and pressed again in the question.
const sure = async (page, words, more = {}) => {
  await page.locator('main').getByRole('button', { name: words }).first().click();
  await press(page, words, { within: page.getByRole('dialog'), ...more });
};
const option = (page, label, list) => page.getByLabel(nl(list), { exact: true }).selectOption({ label });
// The referral as one of its sides sees it.
const letter = (person) => visit(person.page, seen.referral);
const mark = async (person, word, remark = '') => {
  await at(person, 'trajectory');
  const form = person.page.locator('form[action$="/trajectory/mark"]').first();
  await form.getByRole('radio', { name: nl(`words-plan-mark-${word}`), exact: true }).check();
  await form.getByRole('textbox').fill(remark);
  await press(person.page, nl('plan-mark-save'), { within: form });
};
const figure = async (page, label) => {
  const card = page.locator('.kpi').filter({ hasText: nl(label) }).first();
  return Number(/\d+/.exec(await card.locator('.v').innerText())[0]);
};

await journey('one plan of three organisations', [
  ['Atlas registers somebody who is nowhere yet', async () => {
    sofie = await enter('sofie.peeters');
    const { page } = sofie;
    await follow(page, nl('today-register'));
    await page.getByLabel(nl('facts-given-name')).fill('Meron');
    await page.getByLabel(nl('facts-family-name')).fill('Habtezion');
    await page.getByLabel(nl('facts-date-year')).fill('1993');
    await page.getByLabel(nl('facts-contact-language')).selectOption({ label: 'Engels' });
    await press(page, nl('register-save'));
    [, seen.file] = /^(\/clients\/[0-9a-f-]{36})/.exec(new URL(page.url()).pathname);
    [seen.number] = /OW-[0-9A-Z]+/.exec(await text(page));
    await visit(page, `${seen.file}/facts/address`);
    await page.getByLabel(nl('facts-field-street')).fill(STREET);
    await press(page, nl('common-save'));
  }],
  ['she agrees that VDAB and the house for women see her path', async () => {
    const { page } = sofie;
    await at(sofie, 'agreement');
    await unfold(page, nl('sharing-others'));
    for (const org of ['VDAB', NAIMA]) {
      await page.getByRole('group', { name: new RegExp(org) }).getByRole('radio', { name: nl('agreement-yes') }).check();
    }
    await page.getByRole('radio', { name: nl('agreement-mode-worker') }).check();
    await page.getByRole('radio', { name: nl('agreement-channel-spoken') }).check();
    await press(page, nl('sharing-keep'));
    await says(page, nl('notice-agreed'));
  }],
  ['the screening proposes, and people decide', async () => {
    const { page } = sofie;
    await at(sofie, 'screening');
    await press(page, nl('screen-start'));
    for (const [question, answer] of [['competences', 'told'], ['wants-work', 'now'], ['dutch', 'a1'], ['settled', 'yes'], ['may-work', 'yes'], ['children', 'needs-care']]) {
      await page.locator(`input[name="q-${question}"][value="${answer}"]`).check();
    }
    await press(page, nl('screen-propose'));
    await says(page, nl('words-trajectory-kind-integrated'));
    await look(sofie);
    await page.locator('#distance').selectOption('far');
    await sure(page, nl('screen-decide-save'), { status: 422 });
    await says(page, nl('screen-why-needed'));
    await look(sofie, ['status of 422']);
    await page.locator('#why-distance').fill('De opvang vraagt nog maanden.');
    await sure(page, nl('screen-decide-save'));
    await says(page, 'De opvang vraagt nog maanden.');
    await look(sofie);
  }],
  ['both ways are compared, one is chosen, and partners come on the team', async () => {
    const { page } = sofie;
    await at(sofie, 'trajectory/compare?kind=integrated');
    await look(sofie);
    await press(page, nl('compare-use'), { nth: 1 });
    await at(sofie, 'trajectory');
    await page.getByLabel(nl('plan-job'), { exact: true }).fill('kok');
    await press(page, nl('common-save'), { within: page.locator('form[action$="/trajectory"]') });
    for (const org of [VDAB, NAIMA]) {
      await at(sofie, 'team');
      await option(page, org, 'team-org');
      await press(page, nl('common-add'), { within: page.locator('form[action$="/team"]') });
    }
    await at(sofie, 'trajectory');
    await press(page, nl('plan-forward'));
    await mark(sofie, 'agreed');
    await look(sofie);
  }],
  ['VDAB agrees, the house for women has a remark', async () => {
    [karim, naima] = [await enter('karim.bennani'), await enter('naima.azzouzi')];
    await mark(karim, 'agreed');
    await mark(naima, 'remark', REMARK);
    await says(naima.page, REMARK);
    await look(naima);
  }],
  ['on her phone the client reads the plan, refuses a step, wishes for another and agrees with the rest', async () => {
    await at(sofie, 'card');
    await press(sofie.page, nl('steps-code-new'));
    seen.code = (await sofie.page.locator('.code').first().innerText()).trim();
    phone = await enter('', { viewport: PHONE, locale: 'en-GB' });
    const { page } = phone;
    await visit(page, '/en/code');
    await page.getByRole('textbox').fill(seen.code);
    await press(page, en('path-code-button'));
    await look(phone);
    await follow(page, en('path-refuse-go'));
    await look(phone);
    await press(page, '', { within: page.locator('.picks'), role: 'link', nth: 2 });
    await look(phone);
    await press(page, en('path-refuse-why-hours'));
    await says(page, en('path-refused-text'));
    await follow(page, en('path-wish-go'));
    await page.getByRole('radio').first().check();
    await page.getByLabel(en('path-wish-said')).fill('I want to learn to sew.');
    await press(page, en('path-wish-send'));
    await press(page, en('path-plan-yes'));
    await says(page, en('path-plan-said-yes'));
    await look(phone);
  }],
  ['Atlas sees that everybody agrees, what she refused and what she wishes', async () => {
    await at(sofie, 'trajectory');
    for (const part of [nl('plan-standing-agreed'), REMARK, 'I want to learn to sew.', nl('plan-refused')]) await says(sofie.page, part);
    await look(sofie);
  }],
]);

const asked = async (person, { to, name = '', warm = false }) => {
  const { page } = person;
  await at(person, 'referrals/new');
  await page.locator('#to').selectOption(to);
  if (name) {
    await unfold(page, nl('referral-outside'));
    await page.getByLabel(nl('referral-field-name'), { exact: true }).fill(name);
  }
  await page.getByLabel(nl('referral-field-question')).fill(QUESTION);
  if (warm) await page.getByLabel(nl('referral-field-warm')).check();
  await press(page, nl('referral-to-items'));
};
const sent = async (person) => {
  const { page } = person;
  await press(page, nl('referral-to-preview'));
  await says(page, QUESTION);
  await look(person);
  await page.getByRole('radio', { name: nl('referral-agreed-spoken') }).check();
  await press(page, nl('referral-send'));
};
const tell = async (person, event, fill) => {
  await letter(person);
  const { page } = person;
  const fold = await unfold(page, nl(`referral-say-${event}`));
  await fill(fold);
  await press(page, nl('common-save'), { within: fold });
};

await journey('what became of it', [
  ['Atlas asks the house for women, with what she chose, and no more', async () => {
    [sofie, naima] = [await enter('sofie.peeters'), await enter('naima.azzouzi')];
    hilde = await enter('hilde.nijs', { back: '/network' });
    seen.helped = await figure(hilde.page, 'network-referrals-helped');
    const { page } = sofie;
    await asked(sofie, { to: { label: nl('referral-whole', { org: NAIMA }) }, warm: true });
    await look(sofie);
    await page.locator('label', { hasText: STREET }).getByRole('checkbox').uncheck();
    await page.locator('label', { hasText: 'Meron' }).getByRole('checkbox').first().check();
    await sent(sofie);
    seen.referral = await page.getByRole('link', { name: new RegExp(NAIMA) }).first().getAttribute('href');
    assert.match(seen.referral, /^\/referrals\/[0-9a-f-]{36}$/);
  }],
  ['there is no place, it is asked again and accepted', async () => {
    await visit(naima.page, '/referrals');
    await says(naima.page, 'Meron');
    await tell(naima, 'no-place', (fold) => fold.getByLabel(nl('referral-field-words-maybe')).fill('Vol tot volgende maand.'));
    await silent(naima.page, STREET);
    await look(naima);
    await letter(sofie);
    await says(sofie.page, 'Vol tot volgende maand.');
    await press(sofie.page, nl('referral-say-retry'));
    await letter(naima);
    await press(naima.page, nl('referral-say-accept'));
    await look(naima);
  }],
  ['a talk of three is planned, at which both are expected; they meet the client', async () => {
    const { page } = sofie;
    await letter(sofie);
    await follow(page, nl('referral-plan-talk'));
    await page.getByLabel(nl('common-date-day')).fill(new Date(Date.now() + 2 * 864e5).toISOString().slice(0, 10));
    await page.getByLabel(nl('steps-meeting-hour')).fill('10:00');
    await look(sofie);
    await press(page, nl('common-save'));
    await letter(sofie);
    assert.equal(await page.getByRole('link', { name: nl('referral-plan-talk') }).count(), 0, 'a talk is planned already');
    await says(page, nl('referral-talk-move'));
    await letter(naima);
    await press(naima.page, nl('referral-say-first-contact'));
    await says(naima.page, nl('referral-state-first-contact'));
    await look(naima);
  }],
  ['it begins, it helps, and whoever asked hears how it ended', async () => {
    await press(naima.page, nl('referral-say-start'));
    await tell(naima, 'tell', async (fold) => {
      await fold.getByRole('combobox').selectOption({ label: nl('referral-outcome-helped') });
      await fold.getByLabel(nl('referral-field-words')).fill(OUTCOME);
    });
    await visit(sofie.page, '/referrals?show=all');
    await says(sofie.page, OUTCOME);
    await letter(sofie);
    await says(sofie.page, OUTCOME);
    await look(sofie);
  }],
  ['a service without Op weg answers by the code on its letter, without an account', async () => {
    const { page } = sofie;
    await asked(sofie, { to: 'outside', name: 'Buurtkeuken De Ketel' });
    await sent(sofie);
    seen.letter = new URL(page.url()).pathname;
    if (!await page.locator('.code').count()) await press(page, nl('referral-code-make'));
    const code = (await page.locator('.code').first().innerText()).trim();
    const door = await enter('', { viewport: PHONE });
    await visit(door.page, '/answer');
    await look(door);
    await door.page.getByRole('textbox').fill(code);
    await press(door.page, nl('referral-door-open'));
    await says(door.page, QUESTION);
    await look(door);
    // Nothing is chosen beforehand, and whoever answers says who they are.
    await press(door.page, nl('referral-door-send'), { status: 422 });
    await says(door.page, nl('referral-choose-answer'));
    await look(door, ['status of 422']);
    await door.page.getByRole('radio', { name: nl('referral-say-accept') }).check();
    await door.page.getByLabel(nl('referral-door-name')).fill('An Peeters');
    await door.page.getByLabel(nl('referral-door-job')).fill('onthaal');
    await press(door.page, nl('referral-door-send'));
    await says(door.page, nl('referral-done-accept'));
    await look(door);
    await visit(page, seen.letter);
    await says(page, nl('referral-state-accepted'));
    await says(page, 'An Peeters');
  }],
  ['VDAB asked something too; when its access ends it still hears what became of that', async () => {
    [karim, roos] = [await enter('karim.bennani'), await enter('roos.hendrickx')];
    await asked(karim, { to: { label: nl('referral-whole', { org: ROOS }) } });
    await sent(karim);
    seen.referral = await karim.page.getByRole('link', { name: new RegExp(ROOS) }).first().getAttribute('href');
    await letter(roos);
    await press(roos.page, nl('referral-say-accept'));
    await at(sofie, 'agreement');
    await sofie.page.getByRole('button', { name: `${nl('sharing-stop')} VDAB` }).click();
    await press(sofie.page, nl('sharing-stop'), { within: sofie.page.getByRole('dialog') });
    await visit(karim.page, seen.file, 403);
    await tell(roos, 'tell', async (fold) => {
      await fold.getByRole('combobox').selectOption({ label: nl('referral-outcome-partly-helped') });
      await fold.getByLabel(nl('referral-field-words')).fill(PARTLY);
    });
    await visit(karim.page, '/referrals?show=all');
    // By the number alone: how it ended, not what was said of it.
    const line = karim.page.getByRole('listitem').filter({ hasText: seen.number }).filter({ hasText: nl('referral-outcome-partly-helped') });
    assert.equal(await line.count(), 1, await text(karim.page));
    for (const part of ['Habtezion', PARTLY]) await silent(karim.page, part);
    await look(karim, ['status of 403']);
  }],
  ['the coordinator counts, and reads no name', async () => {
    const { page } = hilde;
    await visit(page, '/network');
    assert.equal(await figure(page, 'network-referrals-helped'), seen.helped + 2);
    for (const label of ['network-referrals-open', 'network-referrals-late', 'network-signal-plan-refused']) assert.ok(await figure(page, label) > 0, label);
    await silent(page, 'Meron');
    await look(hilde);
    await visit(page, '/network/files/referral-late');
    assert.match(await text(page), /OW-[0-9A-Z]+/);
    await silent(page, 'Haddad');
    await look(hilde);
  }],
]);
await end();
