// What every journey needs: people who sign in, phones, a way to press what is written on a button, and a look at each
// page in passing (accessibility, nothing sticking out, nothing in the console). Nothing here waits for time to pass.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import { launch, open, within } from '../pages/browser.mjs';
import { axe, overflow, unsaid } from '../pages/views.mjs';
import { words } from './words.mjs';

const option = (name, otherwise) => { const at = process.argv.indexOf(`--${name}`); return at < 0 ? otherwise : process.argv[at + 1]; };
export const base = option('base', 'http://127.0.0.1:8080');
const told = fs.readFileSync(option('demo', 'demo.txt'), 'utf8');
const password = /^password of everybody: (.+)$/m.exec(told)[1];
export const aminasCode = /^path code of .+: (.+)$/m.exec(told)[1].trim();
export const pictures = option('pictures', '');
const shots = option('shots', '');
export const nl = words('nl');
export const DESK = { width: 1280, height: 900 };
export const PHONE = { width: 390, height: 844 };

const browser = await launch();
const stage = { passed: 0, failed: 0, contexts: [] };

// A browser of one person. `name` is a login of the demonstration; '' is somebody who is not signed in.
export const enter = async (name, { viewport = DESK, script = true, locale = 'nl-BE', back = '/today' } = {}) => {
  const opened = await open(browser, base, { viewport, locale, javaScriptEnabled: script });
  stage.contexts.push(opened.context);
  opened.page.setDefaultTimeout(15000);
  if (name) await signIn(opened.page, name, back);
  return opened;
};

export const signIn = async (page, name, back = '/today') => {
  await page.goto(`/login?back=${encodeURIComponent(back)}`);
  await page.getByLabel(nl('login-name')).fill(name);
  await page.getByLabel(nl('login-password')).fill(password);
  await press(page, nl('login-enter'));
  assert.equal(new URL(page.url()).pathname, back, `${name} could not sign in`);
};

// Words that only a screen reader gets stand after a space of their own.
const named = (name, exact = false) => {
  const words = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+').replace(/:/g, '\\s*:');
  return new RegExp(exact ? `^${words}$` : words, 'i');
};

// Presses the button or link with this text and waits for the page that follows. A page that is refused by the policy
// is an answer too; a page that breaks (5xx) is not.
export const press = async (page, name, { within: part = page.locator('main'), role = 'button', exact = false, nth = 0, status } = {}) => {
  const target = part.getByRole(role, { name: named(name, exact) }).nth(nth);
  const [answer] = await Promise.all([
    page.waitForResponse((response) => response.request().isNavigationRequest() && (response.status() < 300 || response.status() >= 400)),
    target.click(),
  ]);
  await page.waitForLoadState('load');
  if (status) assert.equal(answer.status(), status, `${name}: status ${answer.status()}`);
  else assert.ok(answer.status() < 400, `${name}: status ${answer.status()} at ${answer.url()}`);
  return answer;
};
export const follow = (page, name, more = {}) => press(page, name, { role: 'link', ...more });

// Goes to an address and tells its status.
export const visit = async (page, address, status = 200) => {
  const answer = await page.goto(address);
  assert.equal(answer.status(), status, `${address}: status ${answer.status()} instead of ${status}`);
  return answer;
};

export const text = (page) => page.locator('main').innerText();
export const says = async (page, part) => {
  const all = (await text(page)).replace(/\s+/g, ' ');
  assert.ok(all.includes(part.replace(/\s+/g, ' ')), `“${part}” is not on ${new URL(page.url()).pathname}: ${all.slice(0, 900)}`);
};
export const silent = async (page, part) => {
  const all = await page.content();
  assert.ok(!all.includes(part), `“${part}” stands on ${new URL(page.url()).pathname}`);
};

// The page as it stands now, looked at the way check.mjs does: also pages that only follow a form.
export const look = async ({ page, wrong }, allow = []) => {
  const found = [...await axe(page), ...await overflow(page, `${page.viewportSize().width} px`), ...unsaid(await page.content()), ...wrong.splice(0)];
  const left = found.filter((line) => !allow.some((part) => line.includes(part)));
  assert.deepEqual(left, [], `${new URL(page.url()).pathname}: ${left.join('; ')}`);
};

export const picture = async (page, name, options = {}, from) => {
  if (!pictures) return;
  fs.mkdirSync(pictures, { recursive: true });
  await page.evaluate(() => { document.activeElement?.blur(); window.scrollTo(0, 0); return document.fonts.ready.then(() => true); });
  if (from) await from.evaluate((it) => it.scrollIntoView({ block: 'start' }));
  await page.screenshot({ path: `${pictures}/${name}.png`, ...options });
};

// A journey is a list of steps; when one fails, what follows has no ground to stand on.
export const journey = async (name, steps) => {
  const began = performance.now();
  for (const [what, run] of steps) {
    try {
      await within(120, run());
      stage.passed += 1;
    } catch (error) {
      stage.failed += 1;
      console.log(`FAIL ${name}: ${what}\n     ${String(error.stack ?? error).split('\n').slice(0, 8).join('\n     ')}`);
      for (const [i, page] of stage.contexts.flatMap((context) => context.pages()).entries()) {
        if (shots) await page.screenshot({ path: `${shots}/${name.replace(/\W+/g, '-')}-${i}.png`, fullPage: true }).catch(() => {});
      }
      break;
    }
  }
  for (const context of stage.contexts.splice(0)) await context.close().catch(() => {});
  console.log(`${name}: ${((performance.now() - began) / 1000).toFixed(1)} s`);
};
export const end = async () => {
  await within(10, browser.close()).catch(() => {});
  console.log(`${stage.passed} passed, ${stage.failed} failed`);
  process.exit(stage.failed || !stage.passed ? 1 : 0);
};
