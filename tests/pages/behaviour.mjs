// What the scripts do, tried in a browser: palette, drafts, shortcuts, questions, reading aloud, keeping a page.
// Answers of /search and /drafts are given here, so that only the scripts are under test.
// Usage: node behaviour.mjs --base http://127.0.0.1:8080 --pages pages.json [--staff /styleguide] [--login name]
//          [--public /nl/path] [--reader phone]     login and reader are users of pages.json
import fs from 'node:fs';
import assert from 'node:assert/strict';
import { launch, open, stateOf, within } from './browser.mjs';

const option = (name, otherwise) => { const at = process.argv.indexOf(`--${name}`); return at < 0 ? otherwise : process.argv[at + 1]; };
const base = option('base', 'http://127.0.0.1:8080');
const staffPath = option('staff', '/styleguide');
const publicPath = option('public', '/nl/path');
const users = option('pages') ? JSON.parse(fs.readFileSync(option('pages'), 'utf8')).users : undefined;

const browser = await launch();
const storageState = await stateOf(browser, base, users, option('login'));
const readerState = await stateOf(browser, base, users, option('reader'));
const tests = [];
const test = (name, run) => tests.push([name, run]);

const staff = async (run) => {
  const { context, page, wrong } = await open(browser, base, { storageState, viewport: { width: 1280, height: 900 } });
  const drafts = { sent: [], answer: { status: 200, contentType: 'text/plain; charset=utf-8', body: 'Bewaard om 14.03' } };
  await page.route('**/drafts/**', (route) => { drafts.sent.push(route.request().postData()); return route.fulfill(drafts.answer); });
  await page.route(/\/search(\?|$)/, (route) => {
    const asked = /q=(\w*)/.exec(`${route.request().url()}&${route.request().postData() ?? ''}`)?.[1] ?? '';
    return route.fulfill({ contentType: 'text/html', body: `<a role="option" href="#one" data-asked="${asked}">Amina H.</a><a role="option" href="#two">Dawit T.</a>` });
  });
  await page.goto(staffPath);
  try { await run(page, drafts, wrong); } finally {
    await page.unrouteAll({ behavior: 'ignoreErrors' });
    await context.close();
  }
};
const form = 'form[data-draft]';
const status = `${form} [role=status]`;

test('Ctrl+K opens the palette, arrows choose, Enter goes', () => staff(async (page) => {
  await page.keyboard.press('Control+k');
  await page.keyboard.type('am');
  await page.waitForSelector('#palette [data-asked=am]');
  await page.keyboard.press('ArrowDown');
  assert.equal(await page.locator('#palette [aria-selected=true]').textContent(), 'Dawit T.');
  assert.ok(await page.locator('#palette [name=q]').getAttribute('aria-activedescendant'));
  await page.keyboard.press('Enter');
  assert.match(page.url(), /#two$/);
}));

test('somebody who is only like what was typed is not chosen: Enter shows the list', () => staff(async (page) => {
  const asks = (request) => `${request.url()} ${request.postData() ?? ''}`;
  await page.route(/\/search(\?|$)/, (route) => (/fragment=1/.test(asks(route.request()))
    ? route.fulfill({ contentType: 'text/html', body: '<a role="option" href="#one" data-maybe>Salma K.</a><a role="option" href="#two" data-maybe>Salim A.</a>' })
    : route.fulfill({ contentType: 'text/html', body: 'found' })));
  await page.keyboard.press('Control+k');
  await page.keyboard.type('selam');
  await page.waitForSelector('#palette [data-maybe][aria-selected=false]');
  assert.equal(await page.locator('#palette [aria-selected=true]').count(), 0);
  await page.keyboard.press('ArrowUp');
  assert.equal(await page.locator('#palette [aria-selected=true]').textContent(), 'Salim A.');
  await page.keyboard.type('a');
  await page.waitForFunction(() => !document.querySelector('#palette [aria-selected=true]'));
  await Promise.all([page.waitForRequest((request) => request.isNavigationRequest() && /\/search.*q=selama/.test(asks(request))), page.keyboard.press('Enter')]);
  await page.waitForLoadState('load');
}));

test('a search that fails says so and Enter sends the plain form', () => staff(async (page) => {
  const asks = (request) => `${request.url()} ${request.postData() ?? ''}`;
  await page.route(/\/search(\?|$)/, (route) => (/fragment=1/.test(asks(route.request())) ? route.abort() : route.fulfill({ contentType: 'text/html', body: 'found' })));
  await page.keyboard.press('Control+k');
  await page.waitForFunction(() => document.querySelector('#palette [role=status]').textContent);
  await page.keyboard.type('amina');
  await Promise.all([page.waitForRequest((request) => request.isNavigationRequest() && /\/search.*q=amina/.test(asks(request))), page.keyboard.press('Enter')]);
  await page.waitForLoadState('load');
}));

test('a draft is sent when a field is left, and the answer is shown', () => staff(async (page, drafts) => {
  await page.locator(`${form} textarea`).first().fill('zes jaar naaister');
  await page.locator(`${form} input[type=text]`).first().focus();
  await page.waitForFunction((selector) => document.querySelector(selector).textContent === 'Bewaard om 14.03', status);
  assert.equal(drafts.sent.length, 1);
  assert.match(drafts.sent[0], /csrf=/);
  assert.match(drafts.sent[0], /zes\+jaar\+naaister/);
}));

test('nothing is sent when nothing changed', () => staff(async (page, drafts) => {
  await page.locator(`${form} textarea`).first().focus();
  await page.locator(`${form} input[type=text]`).first().focus();
  await page.waitForTimeout(100);
  assert.equal(drafts.sent.length, 0);
}));

test('a failed draft says so and keeps what was typed', () => staff(async (page, drafts) => {
  drafts.answer = { status: 500, contentType: 'text/html', body: 'oops' };
  await page.locator(`${form} textarea`).first().fill('blijft staan');
  await page.locator(`${form} input[type=text]`).first().focus();
  await page.waitForSelector(`${status}.off`);
  assert.ok((await page.locator(status).textContent()).length > 10);
  assert.equal(await page.locator(`${form} textarea`).first().inputValue(), 'blijft staan');
}));

test('leaving with unsaved work asks first', () => staff(async (page, drafts) => {
  drafts.answer = { status: 503, body: '' };
  await page.locator(`${form} textarea`).first().fill('niet kwijt');
  let asked = false;
  page.on('dialog', (dialog) => { asked = dialog.type() === 'beforeunload'; return dialog.accept(); });
  await page.goto('about:blank');
  assert.ok(asked);
}));

test('the check at the counter: one question at a time, the last one typed, and no flicker', () => staff(async (page) => {
  const asked = [];
  let release;
  const first = new Promise((go) => { release = go; });
  const answer = (words) => `<div data-part="found"><p data-say>${words}</p></div><div data-part="told"><p lang="ar" dir="rtl">x</p></div>`;
  await page.route('**/clients/new/check', async (route) => {
    asked.push(new URLSearchParams(route.request().postData()));
    if (asked.length === 1) await first;
    await route.fulfill({ contentType: 'text/html', body: answer(`like ${asked.at(-1).get('other-name')}`) });
  });
  await page.goto('/clients/new');
  await page.evaluate(() => {
    window.changes = 0;
    new MutationObserver(() => { window.changes += 1; }).observe(document.querySelector('[data-found]'), { childList: true });
  });
  const [request] = await Promise.all([page.waitForRequest('**/clients/new/check'), page.locator('[name=other-name]').pressSequentially('Ami')]);
  assert.ok(!request.url().includes('Ami'), 'a name stands in an address');
  await page.locator('[name=other-name]').pressSequentially('na');
  assert.equal(asked.length, 1, 'the second waits for the first');
  release();
  await page.locator('[data-found]').getByText('like Amina').waitFor();
  assert.equal(await page.locator('[data-status]').textContent(), 'like Amina');
  assert.deepEqual([asked.length, asked[1].get('other-name')], [2, 'Amina']);
  const changes = await page.evaluate(() => window.changes);
  // The same answer to something else changes nothing on the page.
  await Promise.all([page.waitForResponse('**/clients/new/check'), page.locator('[name=phone]').fill('03 000 00 17')]);
  await page.locator('[data-told] [lang=ar]').waitFor();
  assert.equal(await page.evaluate(() => window.changes), changes);
  // One that fails says so; the form is there all the same.
  await page.unroute('**/clients/new/check');
  await page.route('**/clients/new/check', (route) => route.fulfill({ status: 503, body: '' }));
  await Promise.all([page.waitForResponse('**/clients/new/check'), page.locator('[name=phone]').fill('')]);
  const failed = await page.locator('body').getAttribute('data-failed');
  await page.locator('[data-status]').getByText(failed).waitFor();
}));

test('a letter presses its button, but not while typing', () => staff(async (page) => {
  await page.locator('h1').click();
  await page.keyboard.press('n');
  assert.match(page.url(), /#n$/);
  await page.goto(`${base}${staffPath}#none`);
  await page.locator(`${form} textarea`).first().focus();
  await page.keyboard.press('n');
  assert.match(page.url(), /#none$/);
}));

test('shortcuts can be switched off, Ctrl+K stays', () => staff(async (page) => {
  await page.evaluate(() => { document.body.dataset.shortcuts = 'off'; });
  await page.locator('h1').click();
  await page.keyboard.press('n');
  assert.doesNotMatch(page.url(), /#n$/);
  await page.keyboard.press('Control+k');
  assert.ok(await page.locator('#palette').isVisible());
}));

test('g and a letter go to a page of the menu', () => staff(async (page) => {
  const link = page.locator('[data-go]').first();
  const letter = await link.getAttribute('data-go');
  await page.evaluate((key) => document.querySelector(`[data-go="${key}"]`).addEventListener('click', (event) => { event.preventDefault(); window.went = key; }), letter);
  await page.locator('h1').click();
  await page.keyboard.press('g');
  await page.keyboard.press(letter);
  assert.equal(await page.evaluate(() => window.went), letter);
}));

test('? lists the shortcuts', () => staff(async (page) => {
  await page.locator('h1').click();
  await page.keyboard.press('?');
  assert.ok(await page.locator('#keys').isVisible());
  assert.ok(await page.locator('#keys dt').count() > 3);
}));

test('a question comes before something that cannot be undone', () => staff(async (page) => {
  await page.evaluate(() => document.querySelector('[data-confirm]').form.addEventListener('submit', (event) => { event.preventDefault(); window.gone = (window.gone ?? 0) + 1; }));
  await page.locator('[data-confirm]').first().click();
  await page.locator('#ask [value=no]').click();
  assert.equal(await page.evaluate(() => window.gone), undefined);
  await page.locator('[data-confirm]').first().click();
  await page.locator('#ask [value=yes]').click();
  await page.waitForFunction(() => window.gone === 1);
}));

const reader = async (lang, run) => {
  const { context, page } = await open(browser, base, { storageState: readerState, viewport: { width: 390, height: 844 } });
  await page.addInitScript((voice) => {
    window.spoken = [];
    Object.defineProperty(window, 'speechSynthesis', { value: {
      getVoices: () => [{ lang: voice, name: 'test' }], speak: (words) => window.spoken.push(words.text), cancel: () => {}, addEventListener: () => {},
    } });
    window.SpeechSynthesisUtterance = class { constructor(text) { this.text = text; } };
  }, lang);
  await page.goto(publicPath);
  try { await run(page); } finally { await context.close(); }
};

test('read aloud: only with a voice of this language, sentence by sentence', async () => {
  const lang = publicPath.split('/')[1];
  await reader(`${lang}-ZZ`, async (page) => {
    await page.locator('[data-speak]').click();
    const spoken = await page.evaluate(() => window.spoken);
    assert.ok(spoken.length > 10);
    assert.ok(spoken.every((words) => (words.match(/[.!?]\s/g) || []).length === 0));
  });
  await reader('qq', async (page) => assert.equal(await page.locator('[data-speak]').isVisible(), false));
});

test('keep on this phone: works offline, says so, and can be removed', async () => {
  const { context, page } = await open(browser, base, { storageState: readerState, viewport: { width: 390, height: 844 } });
  try {
    await page.goto(publicPath);
    await page.locator('[data-keep]:is(button)').click();
    await page.locator('[data-forget]').waitFor({ state: 'visible' });
    await context.setOffline(true);
    await page.reload();
    assert.ok(await page.locator('h1').isVisible());
    assert.ok(await page.locator('.offline').isVisible());
    assert.equal(await page.evaluate(() => getComputedStyle(document.querySelector('.btn')).display !== 'inline'), true);
    await context.setOffline(false);
    await page.reload();
    await page.locator('[data-forget]').click();
    await page.locator('[data-keep]:is(button)').waitFor({ state: 'visible' });
    assert.deepEqual(await page.evaluate(() => caches.keys()), []);
    assert.equal(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length), 0);
  } finally { await context.close(); }
});

// A code that was stopped elsewhere closes the path here without a word to the phone: only the next answer tells it.
// Leaving ends the reader's session for good, so it comes last.
for (const [how, close] of [
  ['stopped elsewhere', (page) => page.context().clearCookies()],
  ['left on this phone', async (page) => {
    await page.goto(`${publicPath}/leave`);
    await Promise.all([page.waitForURL(/left=1/), page.locator('form[action$="/leave"] button').click()]);
  }],
]) {
  test(`a kept path goes away when it is ${how}`, async () => {
    const { context, page } = await open(browser, base, { storageState: readerState, viewport: { width: 390, height: 844 } });
    try {
      await page.goto(publicPath);
      await page.locator('[data-keep]:is(button)').click();
      await page.locator('[data-forget]').waitFor({ state: 'visible' });
      await close(page);
      await page.goto(publicPath);
      assert.ok(new URL(page.url()).pathname.endsWith('/code'));
      await page.waitForFunction(async () => (await caches.keys()).length === 0);
      await context.setOffline(true);
      await assert.rejects(page.goto(publicPath), 'the copy is still shown without internet');
    } finally { await context.close(); }
  });
}

// On a busy machine a browser sometimes stalls: what ran out of time gets a second try, a wrong answer does not.
const attempt = (run) => within(45, run()).catch((error) => { if (!/no answer within|Timeout/.test(error.message)) throw error; return within(45, run()); });
let failed = 0;
for (const [name, run] of tests) {
  try {
    await attempt(run);
    console.log(`ok   ${name}`);
  } catch (error) {
    failed += 1;
    console.log(`FAIL ${name}\n     ${error.message.split('\n').slice(0, 4).join('\n     ')}`);
  }
}
await within(10, browser.close()).catch(() => {});
console.log(`${tests.length - failed} passed, ${failed} failed`);
process.exit(failed ? 1 : 0);
