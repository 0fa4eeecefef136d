// Looks at every page of a running server, in all views. Exit code 1 when anything is wrong.
//
//   node check.mjs --base http://127.0.0.1:8080 --pages pages.json [--langs nl,ar] [--shots folder] [--jobs 2] [--only path]
//
// pages.json (or standard input when --pages is left out) is a list, or { users, langs, pages }:
//   { "users": { "sofie": { "open": "/login", "fields": { "name": "sofie", "password": "…" } } },
//     "langs": ["nl", "ar"],
//     "pages": [ { "path": "/{lang}/path/DEMO-CODE", "budget": true, "print": 2 }, { "path": "/today", "login": "sofie" } ] }
// A path with {lang} is visited in every language, and in those of its "also"; other pages once, unless the page has its
// own "langs" (then the language goes out as Accept-Language). budget: the 12 KB and 60 KB ceilings of newcomer pages.
// print: most sheets of paper. Made-up languages (nl-XA, nl-XB) have neither. status: expected HTTP status, 200 unless
// told. allow: parts of findings to accept.
import fs from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { HtmlValidate } from 'html-validate';
import { launch, open, stateOf, within } from './browser.mjs';
import { axe, largeText, mirror, overflow, print, unsaid, withoutScript } from './views.mjs';

const option = (name, otherwise) => { const at = process.argv.indexOf(`--${name}`); return at < 0 ? otherwise : process.argv[at + 1]; };
const base = option('base', 'http://127.0.0.1:8080');
const shots = option('shots');
const only = option('only');
const list = JSON.parse(fs.readFileSync(option('pages', 0), 'utf8'));
const { users = {}, pages = [], langs: known = ['nl'] } = Array.isArray(list) ? { pages: list } : list;
const langs = option('langs')?.split(',') ?? known;
if (shots) fs.mkdirSync(shots, { recursive: true });

const grammar = new HtmlValidate({
  extends: ['html-validate:recommended', 'html-validate:a11y'],
  rules: {
    'no-trailing-whitespace': 'off', 'void-style': 'off', 'attribute-boolean-style': 'off', 'attribute-empty-style': 'off',
    // Identities of organisations may begin with a digit, which HTML has long allowed.
    'valid-id': ['error', { relaxed: true }],
    'long-title': 'off', 'no-inline-style': 'error', 'tel-non-breaking': 'off', 'require-sri': 'off',
    // A div with role=group and tabindex=0 is how a scrolling table gets the keyboard.
    'prefer-native-element': ['error', { exclude: ['group', 'listbox', 'option', 'status', 'search'] }],
    'form-dup-name': ['error', { allowArrayBrackets: true, shared: ['radio', 'checkbox', 'button', 'submit'] }],
  },
});
const markup = async (html) => (await grammar.validateString(html)).results
  .flatMap((result) => result.messages).map((message) => `html ${message.line}:${message.column} ${message.ruleId}: ${message.message}`);

const VIEWS = [
  ['1280', { width: 1280, height: 900 }, 'light'], ['dark', { width: 1280, height: 900 }, 'dark'],
  ['390', { width: 390, height: 844 }, 'light'], ['320', { width: 320, height: 640 }, 'light'],
];
const findings = new Map();
let passed = 0;
let views = 0;
// The same finding in several views of a page is one line.
const note = (where, view, found, allow = []) => {
  const left = found.filter((words) => !allow.some((part) => words.includes(part)));
  for (const words of left) {
    const key = `${where}\n${words}`;
    findings.set(key, [...new Set([...findings.get(key) ?? [], view])]);
  }
  if (!left.length) passed += 1;
};

const weight = async (html, loaded) => {
  const bodies = await Promise.all(loaded.css.map((response) => response.body()));
  const text = [Buffer.from(html), ...bodies].reduce((sum, body) => sum + gzipSync(body, { level: 9 }).length, 0);
  const fonts = (await Promise.all(loaded.fonts.map((response) => response.body().then((body) => body.length, () => 0)))).reduce((a, b) => a + b, 0);
  const found = [];
  if (text > 12 * 1024) found.push(`budget: HTML and CSS ${text} bytes, at most ${12 * 1024}`);
  if (text + fonts > 60 * 1024) found.push(`budget: with fonts ${text + fonts} bytes, at most ${60 * 1024}`);
  return found;
};

const look = async (browser, entry, lang) => {
  const url = entry.path.replaceAll('{lang}', lang);
  const where = `${url}${entry.path.includes('{lang}') ? '' : ` (${lang})`}${entry.login ? ` as ${entry.login}` : ''}`;
  const storageState = await stateOf(browser, base, users, entry.login);
  const file = shots && path.join(shots, `${url}-${lang}${entry.login ? `-${entry.login}` : ''}`.replace(/[^\w.-]+/g, '_').replace(/^_/, ''));
  const say = (view, found) => note(where, view, found, entry.allow);

  const seen = await open(browser, base, { storageState, locale: lang, viewport: VIEWS[0][1], colorScheme: 'light' });
  try {
    const answer = await seen.page.goto(url, { waitUntil: 'load' });
    const expected = entry.status ?? 200;
    say('load', answer.status() === expected ? [] : [`status ${answer.status()} instead of ${expected}`]);
    const html = await answer.text();
    say('html', [...await markup(html), ...unsaid(html)]);
    const dir = await seen.page.evaluate(() => [document.documentElement.lang, document.documentElement.dir]);
    say('lang', dir[0] && dir[1] ? [] : [`lang "${dir[0]}" and dir "${dir[1]}" on <html>`]);
    await seen.page.evaluate(() => document.fonts.ready.then(() => true));
    const made = lang.startsWith('nl-X');
    if (entry.budget && !made) say('weight', await weight(html, seen.loaded));
    // Optional fonts show from the second page on: look at what people see most of the time.
    await seen.page.reload({ waitUntil: 'load' });
    for (const [view, size, colorScheme] of VIEWS) {
      await seen.page.setViewportSize(size);
      await seen.page.emulateMedia({ colorScheme });
      // Colours fade from one scheme to the other: what is looked at is where they end, also on a busy machine.
      await seen.page.evaluate(() => document.getAnimations().filter((one) => one instanceof CSSTransition).forEach((one) => one.finish()));
      const found = await axe(seen.page);
      if (view === '320') found.push(...await overflow(seen.page, '320 px'));
      if (view === '390') found.push(...await overflow(seen.page, '390 px'), ...await largeText(seen.page));
      if (view === '1280' || view === '390') found.push(...await mirror(seen.page));
      say(view, found);
      views += 1;
      if (file) await seen.page.screenshot({ path: `${file}-${view}.png`, fullPage: true });
    }
    await seen.page.setViewportSize(VIEWS[0][1]);
    say('print', await print(seen.page, made ? 0 : entry.print));
    const refused = await seen.page.evaluate(() => window.refused);
    const expectedError = expected >= 400 ? new RegExp(`status of ${expected}`) : /$^/;
    say('console', [...seen.wrong.filter((words) => !expectedError.test(words)), ...refused.map((words) => `policy refused ${words}`)]);
  } finally { await seen.context.close(); }

  const bare = await open(browser, base, { storageState, locale: lang, viewport: VIEWS[3][1], javaScriptEnabled: false });
  try {
    await bare.page.goto(url, { waitUntil: 'load' });
    say('no script', [...await withoutScript(bare.page), ...await overflow(bare.page, '320 px without script')]);
    views += 1;
  } finally { await bare.context.close(); }
};

const browser = await launch();
const started = performance.now();
const queue = pages.filter((entry) => !only || entry.path.includes(only))
  .flatMap((entry) => (entry.path.includes('{lang}') ? [...langs, ...entry.also ?? []] : entry.langs ?? langs.slice(0, 1)).map((lang) => [entry, lang]));
const worker = async () => {
  for (let next = queue.shift(); next; next = queue.shift()) {
    const [entry, lang] = next;
    await within(120, look(browser, entry, lang)).catch((error) => note(`${entry.path} (${lang})`, 'run', [error.message.split('\n')[0]]));
  }
};
await Promise.all(Array.from({ length: Number(option('jobs', 2)) }, worker));
await within(10, browser.close()).catch(() => {});

for (const [key, where] of [...findings].sort()) {
  const [page, words] = key.split('\n');
  console.log(`FAIL ${page} [${where.join(' ')}] ${words}`);
}
const seconds = (performance.now() - started) / 1000;
console.log(`${views} views in ${seconds.toFixed(1)} s, ${(views / seconds * 60).toFixed(0)} a minute`);
console.log(`${passed} passed, ${findings.size} failed`);
process.exit(findings.size || !passed ? 1 : 0);
