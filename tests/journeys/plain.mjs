// Without script: registering, a question of the intake, a note, and the newcomer's answer all work.
import assert from 'node:assert/strict';
import { PHONE, aminasCode, enter, end, follow, journey, nl, press, says, text, visit } from './stage.mjs';

let els, phone;
await journey('without script', [
  ['somebody signs in, checks and registers', async () => {
    els = await enter('els.lauwers', { script: false });
    const { page } = els;
    await follow(page, nl('today-register'));
    await page.getByLabel(nl('facts-given-name')).fill('Zerihun');
    await page.getByLabel(nl('facts-family-name')).fill('Woldegiorgis');
    await press(page, nl('register-check'), { exact: true });
    await says(page, nl('register-check-new'));
    await page.getByLabel(nl('facts-contact-language')).selectOption({ label: 'Amhaars' });
    await press(page, nl('register-save'));
    await says(page, 'Zerihun Woldegiorgis');
    await says(page, nl('notice-registered'));
  }],
  ['writes a note', async () => {
    const { page } = els;
    await page.getByLabel(nl('file-note-label')).fill('Zonder script geschreven.');
    await press(page, nl('file-note-save'));
    await says(page, nl('notice-saved'));
    await says(page, 'Zonder script geschreven.');
  }],
  ['asks one question a screen; a draft and a stop keep what was typed', async () => {
    const { page } = els;
    await follow(page, nl('file-tab-intake'));
    await page.getByLabel(nl('talk-mode-interpreter-present')).check();
    await page.getByLabel(nl('talk-form-one')).check();
    await press(page, nl('talk-start'));
    await follow(page, nl('intake-opening-start'));
    const group = page.getByRole('group').filter({ has: page.getByRole('radio') }).first();
    await group.getByLabel(nl('intake-ask-later')).last().check();
    await press(page, nl('intake-stop-now'));
    await follow(page, nl('file-tab-intake'));
    await says(page, nl('talk-later-title'));
  }],
  ['the newcomer types the code and answers', async () => {
    phone = await enter('', { viewport: PHONE, script: false });
    const { page } = phone;
    await visit(page, '/nl/code');
    await page.getByRole('textbox').fill('2222-2222');
    await press(page, nl('path-code-button'), { status: 422 });
    await page.getByRole('textbox').fill(aminasCode.replace('-', ' '));
    await press(page, nl('path-code-button'));
    const change = page.getByText(nl('path-answered-change'));
    if (await change.count()) await change.first().click();
    await press(page, nl('path-now-answer-yes'));
    await says(page, nl('path-answered-yes'));
  }],
  ['and leaves the phone clean', async () => {
    const { page } = phone;
    await follow(page, nl('path-code-forget'));
    await press(page, nl('path-code-leave'));
    await visit(page, '/nl/path');
    assert.equal(new URL(page.url()).pathname, '/nl/code');
    assert.ok(!(await text(page)).includes('Amina'));
  }],
]);
await end();
