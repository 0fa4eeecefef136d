// One browser for the whole run, logged-in states that are made once, and a page that remembers what went wrong.
import fs from 'node:fs';
import { chromium } from 'playwright-core';

// Quiet flags: no network of the browser's own, no GPU, works as root in a container.
const FLAGS = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
  '--disable-component-update', '--disable-sync', '--font-render-hinting=none'];
const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

export const launch = () => {
  const executablePath = process.env.CHROMIUM || PLACES.find((place) => fs.existsSync(place));
  if (!executablePath) throw new Error('no chromium found: install it or set CHROMIUM to its path');
  return chromium.launch({ executablePath, args: FLAGS });
};

// users: name -> { open: path, fields?: {name: value}, then?: {name: value} }. `open` alone is enough for a demo
// link that logs in; fields are filled and the form that holds them is sent; `then` is a second step such as a code.
const states = new Map();
export const stateOf = (browser, base, users, name) => {
  if (!name) return undefined;
  if (!states.has(name)) states.set(name, login(browser, base, users?.[name], name));
  return states.get(name);
};
const login = async (browser, base, user, name) => {
  if (!user) throw new Error(`no user "${name}" in the list of pages`);
  const context = await browser.newContext({ baseURL: base });
  const page = await context.newPage();
  await page.goto(user.open);
  for (const fields of [user.fields, user.then].filter(Boolean)) {
    for (const [field, value] of Object.entries(fields)) await page.fill(`main [name="${field}"]`, value);
    const sender = page.locator('main form', { has: page.locator(`[name="${Object.keys(fields)[0]}"]`) }).locator('[type=submit]').first();
    await Promise.all([page.waitForNavigation(), sender.click()]);
  }
  const state = await context.storageState();
  await context.close();
  return state;
};

// A page in a fresh context; `wrong` collects errors of the console, the policy, the network and the script.
export const open = async (browser, base, options) => {
  const context = await browser.newContext({ baseURL: base, deviceScaleFactor: 1, ...options });
  const page = await context.newPage();
  const wrong = [];
  const loaded = { css: [], fonts: [] };
  page.on('console', (message) => { if (message.type() === 'error') wrong.push(`console: ${message.text()}`); });
  page.on('pageerror', (error) => wrong.push(`script: ${error.message}`));
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (/^https?:$/.test(url.protocol) && url.origin !== new URL(base).origin) wrong.push(`third party: ${request.url()}`);
  });
  page.on('response', (response) => {
    const { pathname } = new URL(response.url());
    if (pathname.endsWith('.css')) loaded.css.push(response);
    if (pathname.endsWith('.woff2')) loaded.fonts.push(response);
  });
  if (options.javaScriptEnabled !== false) {
    await page.addInitScript(() => {
      window.refused = [];
      document.addEventListener('securitypolicyviolation', (event) => window.refused.push(`${event.violatedDirective} ${event.blockedURI} ${event.sample}`));
    });
  }
  return { context, page, wrong, loaded };
};

// A browser that hangs must end as a finding, not as a run that never ends.
export const within = (seconds, work) => {
  let timer;
  const late = new Promise((_, fail) => { timer = setTimeout(() => fail(new Error(`no answer within ${seconds} s`)), seconds * 1000); });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
};
