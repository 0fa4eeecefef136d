// Makes the list of pages for check.mjs from a running demonstration: signs in as each role and finds the addresses of
// real files. Ends with exit code 1 when the program has a page that nobody looks at.
//
//   node pages.mjs --base http://127.0.0.1:8080 --demo demo.txt > pages.json
import fs from 'node:fs';
import path from 'node:path';
import { createHmac } from 'node:crypto';
import { fileURLToPath } from 'node:url';

const option = (name, otherwise) => { const at = process.argv.indexOf(`--${name}`); return at < 0 ? otherwise : process.argv[at + 1]; };
const base = option('base', 'http://127.0.0.1:8080');
const told = fs.readFileSync(option('demo', 'demo.txt'), 'utf8');
const password = /^password of everybody: (.+)$/m.exec(told)[1].trim();
const code = /^path code of .+: (.+)$/m.exec(told)[1].trim();
const ROLES = { worker: 'sofie.peeters', vdab: 'karim.bennani', reception: 'bart.hermans', coordinator: 'hilde.nijs', mentor: 'marc.verbeke',
  lead: 'leen.smets', dpo: 'joris.wouters', admin: 'an.debacker', analyst: 'pieter.goossens', editor: 'lotte.maes' };

// ---- a browser without a browser: cookies, forms, links ----
const unescape = (text) => text.replaceAll('&amp;', '&').replaceAll('&quot;', '"').replace(/&#(?:x([0-9a-f]+)|(\d+));/gi, (_, hex, ten) => String.fromCodePoint(parseInt(hex ?? ten, hex ? 16 : 10)));
class Visitor {
  cookies = new Map();
  async ask(url, body) {
    const file = body instanceof FormData;
    const headers = { cookie: [...this.cookies].map((pair) => pair.join('=')).join('; '), 'accept-language': 'nl', accept: 'text/html' };
    if (body) Object.assign(headers, { 'sec-fetch-site': 'same-origin' }, file ? {} : { 'content-type': 'application/x-www-form-urlencoded' });
    const answer = await fetch(new URL(url, base), { method: body ? 'POST' : 'GET', body, headers, redirect: 'manual' });
    for (const line of answer.headers.getSetCookie()) {
      const [name, value] = line.split(';')[0].split('=');
      this.cookies.set(name, value);
    }
    if (answer.status >= 300 && answer.status < 400) return this.ask(new URL(answer.headers.get('location'), new URL(url, base)));
    if (answer.status >= 400) throw new Error(`${body ? 'POST' : 'GET'} ${url}: ${answer.status}`);
    return { url: new URL(url, base).pathname, html: await answer.text() };
  }
  // Sends the form with this action: its own hidden and chosen fields, and what is given.
  async send(page, action, given) {
    const form = page.html.split('<form').slice(1).map((part) => part.split('</form>')[0]).find((part) => part.includes(`action="${action}"`));
    if (!form) throw new Error(`no form to ${action} on ${page.url}`);
    const fields = new URLSearchParams();
    for (const [input] of form.matchAll(/<input[^>]*type="hidden"[^>]*>/g)) fields.append(/name="([^"]*)"/.exec(input)[1], unescape(/value="([^"]*)"/.exec(input)?.[1] ?? ''));
    for (const [name, value] of Object.entries(given)) fields.set(name, value);
    return this.ask(action, fields);
  }
}
const signIn = async (login, secret = password) => {
  const visitor = new Visitor();
  const page = await visitor.send(await visitor.ask('/login'), '/login', { login, password: secret });
  if (page.url === '/login') throw new Error(`${login} could not sign in`);
  return Object.assign(visitor, { page });
};
const ID = '[0-9a-f]{8}-[0-9a-f-]{27}';
const links = (page, pattern) => [...new Set([...page.html.matchAll(new RegExp(`(?:href|action)="(${pattern})"`, 'g'))].map((match) => unescape(match[1])))];
const first = (page, pattern) => { const [found] = links(page, pattern); if (!found) throw new Error(`no link like ${pattern} on ${page.url}`); return found; };
// The file of somebody, by name, in the lists of a visitor.
const fileOf = async (visitor, name) => {
  for (let next = '/clients?of=all'; next;) {
    const page = await visitor.ask(next);
    const line = new RegExp(`href="(/clients/${ID})"[^>]*>${name}`).exec(page.html);
    if (line) return line[1];
    [next] = links(page, '/clients\\?of=all(?:&#38;|&amp;|&)after=[^"]*');
  }
  throw new Error(`no ${name} in the list`);
};

// ---- somebody new at the house: pages of people who are only half signed in ----
const base32 = (letters) => {
  const bits = [...letters.replace(/[^A-Z2-7]/g, '')].map((letter) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(letter).toString(2).padStart(5, '0')).join('');
  return Buffer.from(bits.match(/.{8}/g).map((byte) => parseInt(byte, 2)));
};
const oneTime = (letters) => {
  const count = Buffer.alloc(8);
  count.writeBigUInt64BE(BigInt(Math.floor(Date.now() / 30000)));
  const hash = createHmac('sha1', base32(letters)).update(count).digest();
  return String((hash.readUInt32BE(hash[19] & 15) & 0x7fffffff) % 1e6).padStart(6, '0');
};
const newcomers = async () => {
  const admin = await signIn(ROLES.admin);
  const made = {};
  for (const secure of [false, true]) {
    const login = `${secure ? 'nieuw.app' : 'nieuw.start'}.${Date.now()}`;
    const asked = await admin.ask('/admin/people/new');
    const page = await admin.send(asked, '/admin/people/new', { org: unescape(/<option value="([^"]+)"/.exec(asked.html)[1]), login, name: 'Noor Nieuw', roles: 'worker' });
    const start = unescape(/<dd class="code"><bdi[^>]*>[^<]*<\/bdi><\/dd><dt>[^<]*<\/dt><dd class="code"><bdi[^>]*>([^<]*)</.exec(page.html)[1]);
    let own = start;
    if (secure) {
      const person = await signIn(login, start);
      own = 'vier gewone woorden na elkaar';
      await person.send(person.page, '/login/password', { new: own, repeat: own });
      const again = await signIn(login, own);
      let app = await again.ask('/login/app');
      if (app.url === '/account/confirm') app = await again.send(app, app.url, { current: own });
      const letters = /<p class="code"><bdi[^>]*>([^<]*)</.exec(app.html)[1];
      await again.send(app, '/login/app', { code: oneTime(letters) });
    }
    made[secure ? 'app' : 'half'] = { login, password: own };
  }
  return made;
};

// ---- the list ----
const pages = [];
const add = (login, ...paths) => paths.forEach((entry) => pages.push(typeof entry === 'string' ? { path: entry, login } : { login, ...entry }));

const sofie = await signIn(ROLES.worker);
const amina = await fileOf(sofie, 'Amina');
const [profile, intakes, way] = [await sofie.ask(`${amina}/profile`), await sofie.ask(`${amina}/intake`), await sofie.ask(`${amina}/path`)];
const known = first(profile, `${amina}/facts/[a-z-]+\\?replaces=${ID}`);
// A talk that goes on, of somebody else than Amina, so that its chapters can be asked.
const other = (await sofie.ask('/clients?of=mine')).html.match(new RegExp(`/clients/${ID}`, 'g')).find((href) => href !== amina);
const begun = await sofie.send(await sofie.ask(`${other}/intake`), `${other}/intake`, { language: 'ar', mode: 'interpreter-remote', 'answered-by': 'client', channel: 'staff', form: 'page' });
const chapters = links(begun, `${begun.url}/[a-z]+`).filter((href) => !href.endsWith('/read-back'));
if (chapters.length < 5) throw new Error(`only ${chapters.length} chapters on ${begun.url}`);
const talk = first(intakes, `${amina}/intake/${ID}`);
// A form that came after its session: sent without cookies, so that its page has something to show.
const typed = new URLSearchParams({ csrf: /name="csrf" value="([^"]+)"/.exec(way.html)[1], kind: 'call', body: 'Belde over de lessen.' });
await new Visitor().ask(`${amina}/notes`, `${amina}/notes?answer=00000000-0000-7000-8000-000000000000`, typed).then(() => { throw new Error('a note without a session was taken'); }, (wrong) => { if (!/: 401$/.test(wrong.message)) throw wrong; });
// A registration that was left halfway, and the questions about a client that VDAB may not open.
const halfway = new URLSearchParams({ csrf: typed.get('csrf'), 'given-name': 'Selam', draft: '1' });
await sofie.ask('/clients/new', halfway);
add('reception', '/clients/new');
add('worker', '/typed', '/today', '/clients', '/clients?of=org', '/clients?of=all&closed=1', '/clients/new', '/search', '/tasks', '/account',
  '/account/second', '/account/confirm', amina, `${amina}/profile`, `${amina}/profile?on=2026-01-01`, `${amina}/origin`, `${amina}/number`, `${amina}/facts/birth-date`, `${amina}/facts/language-skill`, `${amina}/facts/work-abroad`,
  { path: `${amina}/facts/expectations`, allow: ['form-dup-name: Duplicate form control name "expectations"'] }, `${amina}/facts/debts`, known, first(await sofie.ask(known), `${amina}/share/${ID}`), `${amina}/intake`, talk, `${talk}/read-back`,
  begun.url, ...chapters.map((path) => ({ path, allow: ['form-dup-name: Duplicate form control name "expectations"', 'form-dup-name: Duplicate form control name "sectors-wanted"'] })), `${chapters[0]}/1`, `${begun.url}/read-back`,
  `${amina}/path`, `${amina}/path/preview`, `${amina}/trajectory`, `${amina}/trajectory/compare?kind=integrated`,
  first(way, `${amina}/steps/${ID}`), `${amina}/appointments/new`, first(way, `${amina}/appointments/${ID}`), first(way, `${amina}/appointments/${ID}/interpreter`), { path: first(way, `${amina}/appointments/${ID}`).replace(amina, "") }, `${amina}/card`, `${amina}/notes`, `${amina}/notes?answer=00000000-0000-7000-8000-000000000000`,
  `${amina}/agreement`, `${amina}/agreement?lang=ti`, `${amina}/looked`, `${amina}/team`, `${amina}/glass`,
  { path: '/clients/00000000-0000-7000-8000-000000000000', status: 404 }, { path: '/admin', status: 403 });
// A referral to a partner and one to a service outside the network, so that their pages have something to show.
const refer = async (to, more = {}) => {
  const form = await sofie.ask(`${amina}/referrals/new`);
  const chosen = to ?? unescape(/<option value="(org\.[^"]+)"/.exec(form.html)[1]);
  const given = { to: chosen, question: 'Kan Amina bij jullie leren koken?', urgency: 'usual', until: '6', agreed: 'spoken', go: 'send', ...more };
  return sofie.send(form, `${amina}/referrals/new`, given);
};
await refer(undefined, { warm: '1' });
const outside = await refer('outside', { name: 'Buurthuis De Brug' });
add('worker', '/referrals', '/referrals?show=all', `${amina}/referrals`, `${amina}/referrals/new`, outside.url, first(await sofie.ask(`${amina}/referrals`), `/referrals/${ID}`));
add('coordinator', `${amina}/referrals`, '/network', '/network/terms', '/network/files/idle');
add(undefined, { path: '/answer' }, { path: '/answer/done?said=accept' });
// What partners make together of Amina's path: the screening that was decided and one that is being asked, with what is
// proposed for a few answers; the trajectory, and both ways of it in time.
const screenings = await sofie.ask(`${amina}/screening`);
const screening = await sofie.send(screenings, `${amina}/screening`, {});
const proposed = await sofie.send(screening, `${screening.url}#proposal`, { 'q-dutch': 'a1', 'q-wants-work': 'now', 'q-business': 'no' });
add('worker', `${amina}/trajectory`, `${amina}/trajectory/compare`, `${amina}/trajectory/compare?kind=linear`, `${amina}/screening`,
  first(screenings, `${amina}/screening/${ID}`), proposed.url);
add('vdab', `${amina}/trajectory`, `${amina}/screening`);
// Doubles: the queue, a pair of which both files are Sofie's and one with another organisation on the other side, and a file
// that is one with another one: its registrations, parting it, what waits, and who saw what.
const queue = await sofie.ask('/doubles/next');
const both = await fileOf(sofie, 'Lale');
const joinedTo = await sofie.ask(`${both}/registrations`);
const parting = first(joinedTo, `${both}/part/${ID}`);
add('worker', '/doubles', new URL(queue.url, 'http://x').pathname, `${both}/registrations`, parting, `${both}/whose`, parting.replace('/part/', '/breach/'));
add('lead', '/doubles');
add('coordinator', '/doubles');
// A table of clients, tried and not brought in.
const asked = await sofie.ask('/exchange/import');
const columns = 'Voornaam;Naam;Geboortedatum;Geslacht;Taal;Telefoon;Straat;Postcode;Gemeente;Opmerking\n';
const table = new FormData();
table.set('table', new Blob([columns + 'Abel;Voorbeeld;1990-02-31;;;;;;;\nBea;Voorbeeld;01/02/1991;;;03 000 00 44;;;;\nBéa;Voorbeeld;01/02/1991;;;03 000 00 44;;;;\n'], { type: 'text/csv' }), 'klanten.csv');
table.set('mapping', unescape(/<textarea[^>]*name="mapping"[^>]*>([^<]*)/.exec(asked.html)[1]));
const tried = await sofie.ask(first(asked, '/exchange/import\\?csrf=[^"]+'), table);
add('worker', '/exchange/import', tried.url, `${tried.url}/pairs`);
add('vdab', amina, `${amina}/profile`, `${amina}/path`, `${amina}/agreement`);
// A place that Amina waits for, and an offer of the employment service with its group.
const place = await sofie.send(await sofie.ask(`${amina}/places`), `${amina}/places`, { kind: 'nt2', level: 'A1' });
const karim = await signIn(ROLES.vdab);
// Clients that VDAB may not open: what can be asked at its counter, and what one of them may agree to after an answer.
const closed = [];
for (const href of [...new Set((await sofie.ask('/clients?of=mine')).html.match(new RegExp(`/clients/${ID}`, 'g')))]) {
  // One that is open leads to the file itself; one that is restricted is not found.
  const counter = await karim.ask(`${href}/known`).catch(() => undefined);
  if (!counter?.url.endsWith('/known')) continue;
  // The street where somebody lives, as their own counsellor reads it: invented house numbers begin at 900.
  const street = />([^<>]+?) 9\d\d ·/.exec((await sofie.ask(`${href}/profile`)).html)?.[1];
  if (street) closed.push({ ...counter, street });
  if (closed.length === 2) break;
}
// The form names the file for whoever reads it alone.
await karim.send(closed[1], first(closed[1], '/clients/[0-9a-f]{60,}/known'), { question: 'street', answer: closed[1].street });
add('vdab', '/clients/new', closed[0].url, `${closed[1].url}?lang=ar`);
const found = await karim.ask('/offers');
const ours = [];
for (const href of links(found, `/offers/${ID}`)) if (links(await karim.ask(href), `${href}/edit`).length > 0) ours.push(href);
const group = first(await karim.ask(ours[0]), `${ours[0]}/sessions/${ID}`);
const home = first(await karim.ask('/partners'), `/partners/${ID}`);
add('worker', `${amina}/places`, place.url, '/offers', '/offers?kind=nt2&features=evening', '/offers/waiting', ours[0], `${ours[0]}/ask`, '/partners', home);
add('vdab', '/offers/new', ours[0], `${ours[0]}/edit`, `${ours[0]}/sessions/new`, group, `${group}/edit`, `${home}/edit`, home);
add('reception', '/today', '/clients');
add('lead', '/today', '/clients', '/tasks');
add('coordinator', '/today', '/clients', amina, `${amina}/path`);
add('mentor', '/today', '/clients', amina);
const hilde = await signIn(ROLES.coordinator);
const ofOne = /<select name="org">[^]*?<option value="([0-9a-f-]{36})"/.exec((await hilde.ask('/network')).html)[1];
add('coordinator', '/network', `/network?org=${ofOne}`, '/network/terms', ...['plan-waits', 'plan-refused', 'referral-late', 'without-lead'].map((signal) => `/network/files/${signal}`));
add('vdab', '/network/terms');
// The proof of an erasing by the years as they are set: in a fresh demonstration nothing is due.
const officer = await signIn(ROLES.dpo);
const keep = await officer.ask('/exchange/retention');
const years = new URLSearchParams({ csrf: /name="csrf" value="([^"]+)"/.exec(keep.html.split('action="/exchange/hold"')[1])[1] });
const [asks] = /<form method="get" action="\/exchange\/retention"[^]*?<\/form>/.exec(keep.html);
for (const [, name] of asks.matchAll(/<input[^>]*name="([^"]+)"/g)) years.set(name, new RegExp(`name="${name}"[^>]*value="([^"]*)"`).exec(asks)[1]);
const proof = await officer.ask('/exchange/retention', years);
add('dpo', '/today', '/oversight', '/exchange/out', '/exchange/retention', proof.url, `${amina}/looked`);
const admin = await signIn(ROLES.admin);
const person = first(await admin.ask('/admin/people'), `/admin/people/${ID}`);
add('admin', '/today', '/admin/people', '/admin/people/new', person, `${person}/leave`, '/admin/organisations', '/admin/organisations/new',
  first(await admin.ask('/admin/organisations'), `/admin/organisations/${ID}`), '/admin/keys');
add('analyst', '/today');
add('editor', '/today');
const made = await newcomers();
add('half', '/login/password');
add('app', '/login/second');
add('fresh', '/login/app');
// Two made-up languages: longer letters and words find boxes that are too small, mirrored words what does not mirror.
const PSEUDO = ['nl-XA', 'nl-XB'];
const samples = { langs: ['nl', ...PSEUDO], allow: ['form-dup-name: Duplicate form control name "expectations"'] };
// French has the longest words in the frame of staff pages.
add(undefined, { path: '/styleguide', ...samples, langs: ['nl', 'fr', ...PSEUDO] }, { path: '/styleguide/newcomer', ...samples });
add(undefined, '/', '/login', { path: '/nergens/iets', status: 404 });
add(undefined, { path: '/{lang}', budget: true }, { path: '/{lang}/code', budget: true });
const phone = new Visitor();
const tiles = await phone.ask('/nl');
links(tiles, '/nl/start/[a-z-]+').forEach((href) => add(undefined, { path: href.replace('/nl/', '/{lang}/'), budget: true }));
const mine = await phone.send(await phone.ask('/nl/code'), '/nl/code', { code });
const appointment = /name="appointment" value="([^"]+)"/.exec(mine.html)?.[1];
if (!appointment) throw new Error('no appointment to answer on the path of the demonstration');
const steps = first(await phone.ask('/nl/path/refuse'), `/nl/path/refuse\\?step=${ID}`);
add('phone', { path: '/{lang}/path', also: PSEUDO, budget: true, print: 2 }, { path: `/{lang}/path/why/${appointment}`, budget: true },
  { path: '/{lang}/path/refuse', budget: true }, { path: steps.replace('/nl/', '/{lang}/'), budget: true }, { path: '/{lang}/path/wish', budget: true },
  { path: '/{lang}/path/looked', budget: true }, { path: '/{lang}/path/leave', budget: true });

const users = Object.fromEntries(Object.entries(ROLES).map(([role, login]) => [role, { open: '/login', fields: { login, password } }]));
for (const [who, fields] of Object.entries(made)) users[who] = { open: '/login', fields };
users.fresh = { open: '/login?back=/account/confirm', fields: users.worker.fields, then: { current: password } };
users.phone = { open: '/nl/code', fields: { code } };
console.log(JSON.stringify({ users, langs: ['nl', 'ar'], pages }, null, 1));

// ---- has every page of the program been thought of? ----
// Not pages: files, PDFs, signs of life, what only sends on, and what only a provider of identities brings.
const NOT_PAGES = ['/assets/', '/sw.js', '/healthz', '/readyz', '.pdf', '.json', '.csv', '.ics', '/calendar/', '/login/oidc/', '/api/', '/doubles/next', '/doubles/parted/'];
const source = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../crates/web/src');
const routes = fs.readdirSync(source, { recursive: true }).filter((file) => file.endsWith('.rs'))
  .flatMap((file) => [...fs.readFileSync(path.join(source, file), 'utf8').matchAll(/\b(?:page|line)\(\s*"(\/[^"]*)"\s*,[^;]*?get\(/g)].map((match) => match[1]));
const paths = pages.map((entry) => entry.path.split('?')[0]);
const forgotten = [...new Set(routes)].filter((route) => !NOT_PAGES.some((part) => route.includes(part)))
  .filter((route) => route !== '/admin' && !paths.some((one) => new RegExp(`^${route.replace(/\{[^}]*\}/g, '[^/]+')}$`).test(one)));
for (const route of forgotten) console.error(`FAIL nobody looks at ${route}`);
process.exit(forgotten.length || !routes.length ? 1 : 0);
