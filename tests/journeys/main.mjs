// The main job, as the people would do it: a counsellor meets Selam Tesfay, who speaks Tigrinya and has no e-mail and no
// papers at hand. From the search before registering to the card, the phone, a colleague of VDAB, and a no afterwards.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { PHONE, enter, end, follow, journey, look, nl, picture, pictures, press, says, silent, text, visit } from './stage.mjs';
import { words } from './words.mjs';

const ti = words('ti');
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'opweg-journey-'));
// Typed as a confidence during the intake: nobody else may ever read it.
const CANARY = 'Kanarie: 4.312 euro bij neef Berhane';
const WISH = 'elektricien';
// poppler-utils; what it grumbles about is not what is tested here.
const run = (tool, ...words) => execFileSync(tool, words, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
const seen = { file: '', number: '', code: '' };
const today = new Date();
const day = (days) => new Date(today.getTime() + days * 864e5).toISOString().slice(0, 10);

let sofie, karim, phone;
// A question of the intake: the group whose legend asks it.
const question = (key) => sofie.page.getByRole('group', { name: nl(`facts-${key}-ask`) });
const onward = () => press(sofie.page, nl('intake-next'));
const heading = async (page, words) => assert.equal((await page.getByRole('heading', { level: 1 }).innerText()).trim(), words);

await journey('main job', [
  ['a counsellor signs in', async () => {
    sofie = await enter('sofie.peeters');
    await heading(sofie.page, nl('today-title'));
    await look(sofie);
  }],
  ['types what Selam says, and while typing sees that nobody looks like her', async () => {
    const { page } = sofie;
    await follow(page, nl('today-register'));
    await page.getByLabel(nl('facts-given-name')).fill('Selam');
    await page.getByLabel(nl('facts-family-name')).fill('Tesfay');
    await page.getByLabel(nl('facts-date-year')).fill('1997');
    await page.locator('[data-found]').getByText(nl('register-check-new')).waitFor();
    const found = await text(page);
    for (const verdict of ['register-check-probably', 'register-check-perhaps', 'register-closed']) assert.ok(!found.includes(nl(verdict)), found);
    // Enter checks once more; it never registers.
    await Promise.all([page.waitForEvent('load'), page.getByLabel(nl('facts-family-name')).press('Enter')]);
    await says(page, nl('register-check-new'));
    assert.equal(await page.getByLabel(nl('facts-family-name')).inputValue(), 'Tesfay');
    assert.doesNotMatch(page.url(), /Selam/, 'a name stands in an address');
    await look(sofie);
  }],
  ['registers somebody with a name and a language, no e-mail, no papers', async () => {
    await sofie.page.getByLabel(nl('facts-contact-language')).selectOption({ label: 'Tigrinya' });
    await sofie.page.getByLabel(nl('facts-interpreter'), { exact: true }).selectOption({ label: nl('facts-interpreter-phone') });
    // What she is told stands there in her language.
    await sofie.page.locator('[data-told]').getByText(ti('agreement-compare-title')).waitFor();
    await look(sofie);
    await press(sofie.page, nl('register-save'));
    await heading(sofie.page, 'Selam Tesfay');
    await says(sofie.page, nl('notice-registered'));
    [, seen.file] = /^(\/clients\/[0-9a-f-]{36})/.exec(new URL(sofie.page.url()).pathname);
    [seen.number] = /OW-[0-9A-Z]+/.exec(await text(sofie.page));
    await look(sofie);
  }],
  ['starts the intake with an interpreter on the phone, in Tigrinya and Dutch on one screen', async () => {
    const { page } = sofie;
    await follow(page, nl('file-start-intake'));
    assert.equal(await page.getByLabel(nl('intake-language'), { exact: true }).inputValue(), 'ti');
    await page.getByLabel(nl('talk-mode-interpreter-remote')).check();
    await page.getByLabel(nl('intake-interpreter-name')).fill('Tolk 27');
    await look(sofie);
    await press(page, nl('talk-start'));
    for (const say of [ti, nl]) await says(page, say('intake-opening-3'));
    await look(sofie);
    await follow(page, nl('intake-opening-start'));
  }],
  ['who: an answer that is not known, one that is refused', async () => {
    const { page } = sofie;
    await says(page, ti('facts-own-script-name-ask'));
    await question('own-script-name').getByLabel(nl('intake-unknown')).check();
    await question('sex').getByLabel(nl('intake-refused')).check();
    await look(sofie);
    await onward();
  }],
  ['what is typed is kept while it is typed', async () => {
    const { page } = sofie;
    await question('phone').getByRole('textbox').fill('03 000 00 57');
    await question('email').getByRole('radio').first().focus();
    await page.getByRole('status').filter({ hasText: /\d/ }).waitFor();
    await page.reload();
    assert.equal(await question('phone').getByRole('textbox').inputValue(), '03 000 00 57');
    await onward();
  }],
  ['school, work, wishes, means, family, home and papers: what there is to say', async () => {
    const { page } = sofie;
    for (const chapter of ['school', 'work', 'wishes', 'means', 'family', 'home', 'papers']) {
      await says(page, nl(`intake-chapter-${chapter}`));
      if (chapter === 'wishes') await question('wanted-job').getByRole('textbox').first().fill(WISH);
      if (chapter === 'papers') await question('reason-of-stay').getByLabel(nl('intake-unknown')).check();
      await look(sofie);
      await onward();
    }
  }],
  ['what weighs: debts are told in confidence, the painful question comes later', async () => {
    await says(sofie.page, nl('intake-chapter-gentle'));
    await question('debts').getByRole('textbox').first().fill(CANARY);
    await question('health-limits').getByLabel(nl('intake-ask-later')).check();
    await look(sofie);
    await onward();
  }],
  ['reads back, and finishes', async () => {
    const { page } = sofie;
    if (!new URL(page.url()).pathname.endsWith('/read-back')) await follow(page, nl('intake-read-back'));
    for (const part of [CANARY, WISH, nl('intake-later-list'), nl('facts-health-limits')]) await says(page, part);
    await look(sofie);
    await press(page, nl('intake-read-back-yes'));
    await press(page, nl('intake-finish'));
  }],
  ['is told what to do next', async () => {
    for (const part of [nl('talk-next-title'), nl('talk-next-agreement-line'), nl('talk-next-plan-line')]) await says(sofie.page, part);
    await look(sofie);
    await follow(sofie.page, nl('talk-next-agreement'));
  }],
  ['talks about sharing in Tigrinya: yes for VDAB, no for OCMW', async () => {
    const { page } = sofie;
    for (const say of [ti, nl]) await says(page, say('agreement-your-choice'));
    const others = page.getByText(nl('sharing-others'), { exact: true });
    if (await others.isVisible() && await page.locator('details:has(> summary)', { has: others }).getAttribute('open') === null) await others.click();
    const org = (name) => page.getByRole('group', { name: new RegExp(name) });
    const vdab = org('VDAB');
    assert.deepEqual(await Promise.all(['contact', 'path', 'work', 'confidential'].map((tier) => vdab.getByRole('checkbox', { name: nl(`agreement-tier-${{ contact: 't1', path: 't2', work: 't3', confidential: 't4' }[tier]}`) }).isChecked())),
      [true, true, false, false], 'proposed: contact and path; more only when it is asked for');
    await vdab.getByRole('checkbox', { name: nl('agreement-tier-t3') }).check();
    await vdab.getByRole('radio', { name: nl('agreement-yes') }).check();
    await org('OCMW').getByRole('radio', { name: nl('agreement-no') }).check();
    await page.getByRole('radio', { name: nl('agreement-mode-interpreter-remote') }).check();
    await page.getByRole('radio', { name: nl('agreement-channel-spoken') }).check();
    await look(sofie);
    await picture(page, 'agreement', {}, vdab);
    await press(page, nl('sharing-keep'));
    await says(page, nl('notice-agreed'));
    await says(page, 'VDAB Antwerpen');
    await look(sofie);
  }],
  ['makes a first plan, gives a step a date and plans an appointment', async () => {
    const { page } = sofie;
    await follow(page, nl('file-tab-path'));
    await page.getByRole('combobox', { name: nl('steps-plan'), exact: true }).selectOption({ label: nl('steps-plan-first-months') });
    await press(page, nl('steps-plan-use'));
    await says(page, nl('path-step-first-talk'));
    await follow(page, `${nl('common-edit')}: ${nl('path-step-papers')}`);
    await page.getByLabel(nl('steps-field-until'), { exact: true }).fill(day(14));
    await look(sofie);
    await press(page, nl('common-save'));
    await follow(page, nl('steps-meeting-new'));
    await page.getByLabel(nl('steps-meeting-kind')).selectOption({ label: nl('path-step-first-talk') });
    await page.getByLabel(nl('common-date-day')).fill(day(3));
    await page.getByLabel(nl('steps-meeting-hour')).fill('10:30');
    await page.getByLabel(nl('steps-field-where'), { exact: true }).fill('Carnotstraat 910, kamer 4');
    await page.getByLabel(nl('facts-interpreter'), { exact: true }).selectOption({ label: nl('facts-interpreter-phone') });
    await look(sofie);
    await press(page, nl('common-save'));
    await says(page, '10.30');
    await look(sofie);
  }],
  ['makes a code and the card', async () => {
    const { page } = sofie;
    await follow(page, nl('file-card'));
    await press(page, nl('steps-code-new'));
    seen.code = (await page.locator('.code').first().innerText()).trim();
    assert.match(seen.code, /^[0-9A-Z]{4}-[0-9A-Z]{4}$/);
    assert.equal(await page.getByRole('combobox', { name: nl('steps-card-language') }).inputValue(), 'ti');
    await look(sofie);
    // The browser of the tests shows no PDF: what the button sends is sent the same way and the file is kept.
    const form = page.locator('main form', { has: page.getByRole('button', { name: nl('steps-card-print') }) });
    const fields = await form.evaluate((it) => Object.fromEntries(new FormData(it)));
    const answer = await page.request.post(new URL(await form.getAttribute('action'), page.url()).href, { form: fields, headers: { 'sec-fetch-site': 'same-origin' } });
    assert.equal(answer.status(), 200);
    const file = path.join(folder, 'card.pdf');
    fs.writeFileSync(file, await answer.body());
    const info = run('pdfinfo', file);
    assert.match(info, /^Pages: +2$/m);
    const [, wide, high] = /^Page size: +([\d.]+) x ([\d.]+)/m.exec(info).map(Number);
    assert.ok(Math.abs(wide - 595.28) < 1 && Math.abs(high - 419.53) < 1, `A5 on its side, not ${wide} x ${high}`);
    assert.ok(fs.statSync(file).size < 200 * 1024, 'the card is heavier than 200 KB');
    const printed = run('pdftotext', '-layout', file, '-');
    for (const part of [seen.code, 'Selam', nl('path-step-papers'), ti('path-steps-title')]) assert.ok(printed.includes(part), `“${part}” is not on the card: ${printed.slice(0, 600)}`);
    for (const part of ['Kanarie', 'Tesfay', seen.number]) assert.ok(!printed.includes(part), `“${part}” is on the card`);
    if (pictures) run('pdftoppm', '-png', '-r', '110', '-f', '1', '-l', '1', '-singlefile', file, path.join(pictures, 'card'));
  }],
  ['on an old phone the code opens my path, in Tigrinya and Dutch', async () => {
    phone = await enter('', { viewport: PHONE, locale: 'ti-ER' });
    await visit(phone.page, '/ti/code');
    await look(phone);
    await phone.page.getByRole('textbox').fill(seen.code.toLowerCase());
    await press(phone.page, ti('path-code-button'));
    await heading(phone.page, ti('path-hello', { name: 'Selam' }));
    for (const say of [ti, nl]) await says(phone.page, say('path-step-papers'));
    await silent(phone.page, 'Tesfay');
    await look(phone);
  }],
  ['says yes, then cannot, and why', async () => {
    const { page } = phone;
    await press(page, ti('path-now-answer-yes'), { within: page.locator('.duo').first() });
    await says(page, ti('path-answered-yes'));
    await look(phone);
    await page.getByText(ti('path-answered-change')).click();
    await press(page, ti('path-now-answer-cannot'));
    await says(page, ti('path-cannot-title'));
    await look(phone);
    await press(page, ti('path-cannot-why-child'));
    await says(page, ti('path-answered-cannot'));
    await look(phone);
    const now = await page.locator('main > section').first().boundingBox();
    await picture(page, 'path-ti', { clip: { x: 0, y: 0, width: PHONE.width, height: Math.round(now.y + now.height) + 24 }, fullPage: true });
  }],
  ['prints it', async () => {
    const file = path.join(folder, 'path.pdf');
    fs.writeFileSync(file, await phone.page.pdf({ preferCSSPageSize: true, printBackground: true }));
    const pages = Number(/^Pages: +(\d+)$/m.exec(run('pdfinfo', file))[1]);
    assert.ok(pages <= 3, `${pages} sheets of paper`);
    const printed = run('pdftotext', file, '-');
    assert.ok(printed.includes('Selam'), 'the print has no name');
  }],
  ['the team hears the answer', async () => {
    await visit(sofie.page, '/today');
    await says(sofie.page, nl('today-task-cannot', { detail: nl('tasks-why-child') }));
    await visit(sofie.page, seen.file);
    await says(sofie.page, nl('today-task-ask-later', { question: nl('facts-health-limits') }));
  }],
  ['a colleague of VDAB finds the file and sees what was agreed, and no more', async () => {
    karim = await enter('karim.bennani');
    await karim.page.getByRole('search').getByRole('searchbox').first().fill('Tesfay');
    await press(karim.page, nl('kit-search'), { within: karim.page.getByRole('search').first() });
    await follow(karim.page, 'Selam Tesfay');
    await heading(karim.page, 'Selam Tesfay');
    await follow(karim.page, nl('file-tab-profile'));
    await says(karim.page, WISH);
    for (const section of ['income', 'health', 'household', 'residence']) {
      assert.ok(!(await text(karim.page)).includes(nl(`words-section-${section}`)), `${section} is open to VDAB`);
    }
    await look(karim);
  }],
  ['nowhere does VDAB read what was told in confidence', async () => {
    const { page } = karim;
    const todo = [seen.file];
    const read = new Set();
    while (todo.length) {
      const address = todo.pop();
      if (read.has(address)) continue;
      read.add(address);
      const answer = await page.request.get(new URL(address, page.url()).href);
      assert.ok(answer.status() < 500, `${address}: status ${answer.status()}`);
      const body = await answer.text();
      assert.ok(!body.includes('Kanarie'), `the confidence stands on ${address}`);
      for (const [, href] of body.matchAll(/href="([^"#]+)/g)) if (href.startsWith(seen.file)) todo.push(href.replaceAll('&amp;', '&').replaceAll('&#38;', '&'));
    }
    assert.ok(read.size > 10, `only ${read.size} pages of the file were read`);
  }],
  ['an organisation that got a no is refused, and so is one that was never asked', async () => {
    for (const login of ['els.lauwers', 'nadia.ouali']) {
      const other = await enter(login);
      await visit(other.page, seen.file, 403);
      await says(other.page, nl('errors-refused-title'));
      await silent(other.page, 'Tesfay');
      await look(other, ['status of 403']);
      await other.context.close();
    }
  }],
  ['the newcomer sees who looked, when and why', async () => {
    const { page } = phone;
    await follow(page, ti('path-who-looked-link'));
    const rows = [];
    for (let more = true; more;) {
      rows.push(...await page.getByRole('listitem').filter({ has: page.locator('time') }).allInnerTexts());
      await look(phone);
      more = await page.getByRole('link', { name: ti('newcomer-more') }).count() > 0;
      if (more) await follow(page, ti('newcomer-more'));
    }
    for (const org of ['Atlas', 'VDAB']) assert.ok(rows.some((row) => row.includes(org)), `${org} is not in the list: ${rows.join(' | ').slice(0, 400)}`);
    // Moment, part and purpose, each with a word for those who cannot see the layout.
    for (const row of rows) for (const word of ['path-who-looked-part', 'path-who-looked-why']) assert.ok(row.includes(ti(word)), row);
    assert.ok(rows.some((row) => row.includes(ti('agreement-purpose-activation')) || row.includes(ti('agreement-purpose-guidance'))), rows[0]);
    assert.ok(!rows.some((row) => row.includes('Bennani')), 'names of people are given on request');
  }],
  ['sofie stops the sharing with VDAB', async () => {
    const { page } = sofie;
    await visit(page, `${seen.file}/agreement`);
    await page.getByRole('button', { name: `${nl('sharing-stop')} VDAB` }).click();
    await press(page, nl('sharing-stop'), { within: page.getByRole('dialog') });
    await says(page, nl('notice-stopped'));
    await says(page, nl('sharing-told-unread'));
    await look(sofie);
  }],
  ['VDAB is refused at once, reads the notice and confirms it', async () => {
    await visit(karim.page, seen.file, 403);
    await visit(karim.page, '/today');
    await says(karim.page, seen.number);
    await look(karim, ['status of 403']);
    const line = karim.page.getByRole('listitem').filter({ hasText: seen.number });
    await press(karim.page, nl('today-stop-read'), { within: line });
    await says(karim.page, nl('notice-read'));
    await visit(sofie.page, `${seen.file}/agreement`);
    assert.ok(!(await text(sofie.page)).includes(nl('sharing-told-unread')), 'nobody knows that VDAB read it');
  }],
  ['pictures for the README', async () => {
    if (!pictures) return;
    await visit(sofie.page, '/today');
    await picture(sofie.page, 'today');
    await visit(sofie.page, '/clients?of=all');
    await follow(sofie.page, 'Amina Haddad');
    await picture(sofie.page, 'overview');
  }],
]);
fs.rmSync(folder, { recursive: true, force: true });
await end();
