// Several people in one file, a session that ends, and a hand that never touches the mouse.
import assert from 'node:assert/strict';
import { enter, end, follow, journey, look, nl, press, says, signIn, text, visit } from './stage.mjs';

const FILE = /^\/clients\/[0-9a-f-]{36}$/;
const amina = async (page) => {
  await visit(page, '/clients?of=all');
  await follow(page, 'Amina Haddad');
  return new URL(page.url()).pathname;
};
let sofie, karim, file;

await journey('two workers, one step', [
  ['both open the same step', async () => {
    [sofie, karim] = [await enter('sofie.peeters'), await enter('karim.bennani')];
    file = await amina(sofie.page);
    assert.equal(await amina(karim.page), file);
    for (const { page } of [sofie, karim]) {
      await follow(page, nl('file-tab-path'));
      await follow(page, `${nl('common-edit')}: ${nl('path-step-your-work')}`);
    }
  }],
  ['the first change is kept', async () => {
    await sofie.page.getByLabel(nl('steps-field-goal'), { exact: true }).fill('Doel van Sofie');
    await press(sofie.page, nl('common-save'));
    await says(sofie.page, 'Doel van Sofie');
  }],
  ['the second is refused: both versions are shown and nothing is lost', async () => {
    const { page } = karim;
    await page.getByLabel(nl('steps-field-goal'), { exact: true }).fill('Doel van Karim');
    await press(page, nl('common-save'), { status: 422 });
    const clash = page.getByRole('alert');
    for (const part of [nl('steps-clash'), 'Doel van Sofie', 'Doel van Karim']) assert.ok((await clash.innerText()).includes(part), part);
    assert.equal(await page.getByLabel(nl('steps-field-goal'), { exact: true }).inputValue(), 'Doel van Karim');
    await look(karim, ['status of 422']);
  }],
  ['who has seen it may save again; the earlier version stays in the history', async () => {
    await press(karim.page, nl('common-save'));
    await says(karim.page, 'Doel van Karim');
    await follow(karim.page, `${nl('common-edit')}: ${nl('path-step-your-work')}`);
    await says(karim.page, nl('steps-history'));
    await says(karim.page, 'Doel van Sofie');
  }],
]);

const TYPED = 'Belde over de lessen. Wil graag in de namiddag.';
const LATER = `${TYPED} En vroeg naar een fiets.`;
await journey('a session that ends', [
  ['a note is being typed', async () => {
    sofie = await enter('sofie.peeters');
    file = await amina(sofie.page);
    await sofie.page.getByLabel(nl('file-note-label')).fill(TYPED);
    await sofie.page.getByRole('heading', { level: 1 }).click();
    await sofie.page.locator('form[data-draft]').getByRole('status').filter({ hasText: /\d/ }).waitFor();
  }],
  ['elsewhere all sessions are ended', async () => {
    const other = await enter('sofie.peeters', { back: '/account' });
    await other.page.getByRole('button', { name: nl('account-end-all') }).click();
    await press(other.page, nl('account-end-all'), { within: other.page.getByRole('dialog') });
  }],
  ['typing on: autosave says that the session is over and the text stays', async () => {
    const { page } = sofie;
    await page.getByLabel(nl('file-note-label')).fill(LATER);
    await page.getByRole('heading', { level: 1 }).click();
    await page.locator('form[data-draft]').getByRole('status').filter({ hasText: nl('kit-signed-out') }).waitFor();
    assert.equal(await page.getByLabel(nl('file-note-label')).inputValue(), LATER);
  }],
  ['saving asks to sign in, and says that the text is kept', async () => {
    await press(sofie.page, nl('file-note-save'), { status: 401 });
    await says(sofie.page, nl('errors-kept-text'));
    await look(sofie, ['status of 401']);
  }],
  ['somebody else who signs in here does not see it', async () => {
    const other = await enter('karim.bennani', { back: '/typed' });
    await says(other.page, nl('typed-none'));
  }],
  ['after signing in what was typed is there, and one press saves it', async () => {
    const { page } = sofie;
    await signIn(page, 'sofie.peeters', '/typed');
    await says(page, LATER);
    await look(sofie);
    await press(page, nl('typed-send'));
    await says(page, LATER);
    assert.equal(await page.getByLabel(nl('file-note-label')).inputValue(), '', 'the draft is gone once it is saved');
    await visit(page, '/typed');
    await says(page, nl('typed-none'));
  }],
]);

await journey('a session that ends, without script', [
  ['what is typed afterwards is kept as well', async () => {
    const plain = await enter('sofie.peeters', { script: false });
    await visit(plain.page, file);
    await plain.page.getByLabel(nl('file-note-label')).fill(TYPED);
    await plain.context.clearCookies();
    await press(plain.page, nl('file-note-save'), { status: 401 });
    await says(plain.page, nl('errors-kept-text'));
    await signIn(plain.page, 'sofie.peeters', '/typed');
    await press(plain.page, nl('typed-send'));
    await says(plain.page, TYPED);
  }],
]);

await journey('keyboard only', [
  ['Ctrl K opens a client by name', async () => {
    sofie = await enter('sofie.peeters');
    const { page } = sofie;
    await page.keyboard.press('Control+k');
    await page.keyboard.type('Amina');
    await page.locator('#palette').getByRole('option', { name: 'Amina Haddad' }).waitFor();
    await Promise.all([page.waitForURL((url) => FILE.test(url.pathname)), page.keyboard.press('Enter')]);
  }],
  ['O begins a referral from any page of a file', async () => {
    const { page } = sofie;
    const back = page.url();
    await Promise.all([page.waitForURL((url) => url.pathname.endsWith('/referrals/new')), page.keyboard.press('o')]);
    await page.goto(back);
    await page.waitForFunction(() => document.documentElement.classList.contains('js'));
  }],
  ['N goes into a new note, Tab and Enter save it', async () => {
    const { page } = sofie;
    await page.keyboard.press('n');
    await page.waitForFunction(() => document.activeElement?.name === 'body');
    await page.keyboard.type('Met het toetsenbord geschreven.');
    const save = page.getByRole('button', { name: nl('file-note-save') });
    for (let tabs = 0; tabs < 6 && !await save.evaluate((it) => it === document.activeElement); tabs += 1) await page.keyboard.press('Tab');
    await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
    await says(page, 'Met het toetsenbord geschreven.');
  }],
  ['G and a letter go to the list, J and K walk through it, Enter opens', async () => {
    const { page } = sofie;
    const letter = await page.getByRole('navigation', { name: nl('kit-nav') }).getByRole('link', { name: nl('nav-clients') }).getAttribute('data-go');
    await page.keyboard.press('g');
    await Promise.all([page.waitForURL((url) => url.pathname === '/clients'), page.keyboard.press(letter)]);
    await page.waitForFunction(() => document.documentElement.classList.contains('js'));
    const names = await page.locator('[data-rows] a').allInnerTexts();
    const here = () => page.evaluate(() => document.activeElement.innerText);
    await page.keyboard.press('j');
    await page.keyboard.press('j');
    assert.equal(await here(), names[1]);
    await page.keyboard.press('k');
    assert.equal(await here(), names[0]);
    await Promise.all([page.waitForURL((url) => FILE.test(url.pathname)), page.keyboard.press('Enter')]);
    assert.ok((await text(page)).includes(names[0]));
  }],
  ['? tells the shortcuts, Escape closes them', async () => {
    const { page } = sofie;
    await page.keyboard.press('?');
    await page.getByRole('dialog', { name: nl('kit-shortcuts') }).waitFor();
    await look(sofie);
    await page.keyboard.press('Escape');
    assert.equal(await page.getByRole('dialog').count(), 0);
  }],
]);
await end();
