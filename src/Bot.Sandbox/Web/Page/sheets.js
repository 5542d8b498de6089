// The sheets of a pane: who one is, what can be done with a message, what can be attached, and where a message is passed on to.

import { chatFace, face, icon, iconButton, make, openSheet } from './dom.js';
import { drawn, photograph, photoOf } from './pictures.js';
import { languages } from './words.js';

/** Who one is, the language of that person's app, and a door for somebody new. `app` gives words(), person, people, be(person), change(person). */
export function openPeople(anchor, app) {
  const words = app.words();
  const choices = app.people.map(person => {
    const input = Object.assign(make('input', ''), { type: 'radio', name: 'person', value: person.id, checked: person.id === app.person.id });
    input.addEventListener('change', () => app.be(person));
    input.addEventListener('click', () => person.id !== app.person.id || close());
    return make('label', 'choice', input, face(person.first_name), make('span', '', person.first_name),
      make('small', '', `${words.roles[person.role] ?? person.role} · ${languages[person.language_code] ?? person.language_code}`));
  });
  const people = Object.assign(make('div', 'choices', ...choices), { role: 'radiogroup', ariaLabel: words.whoAreYou });
  const close = openSheet(anchor, words.whoAreYou, [people, language(app, words), newcomer(app, words, () => close())]);
}

function language(app, words) {
  const select = make('select', '', ...Object.entries(languages).map(([code, name]) => Object.assign(make('option', '', name), { value: code })));
  select.value = app.person.language_code;
  select.addEventListener('change', () => app.change({ ...app.person, language_code: select.value }));
  return make('label', 'field', make('span', '', words.appLanguage), select);
}

function newcomer(app, words, done) {
  const name = Object.assign(make('input', ''), { placeholder: words.name, ariaLabel: words.name, maxLength: 64, required: true });
  const form = make('form', 'field', make('span', '', words.someoneNew), name, iconButton('add', words.add, 'round-key', () => form.requestSubmit()));
  form.addEventListener('submit', async event => {
    event.preventDefault();
    if (!name.value.trim()) return;
    const id = Math.max(3000, ...app.people.map(person => person.id)) + 1;
    const person = { id, first_name: name.value.trim(), language_code: app.person.language_code, role: 'reader' };
    done();
    await app.change(person);
  });
  return form;
}

/** What can be done with a message. `app` gives words(), mayWrite, reply(message), forward(message), copy(text), linkOf(message). */
export function openMore(anchor, message, app, point) {
  const words = app.words();
  const text = message.text ?? message.caption;
  const address = app.linkOf(message);
  const choice = (name, label, act) => iconButton(name, label, 'choice', () => { close(); act(); }, label);
  const close = openSheet(anchor, words.more, [
    app.mayWrite && choice('reply', words.reply, () => app.reply(message)),
    choice('forward', words.forward, () => app.forward(message, anchor)),
    text && choice('copy', words.copy, () => app.copy(text)),
    address && choice('link', words.copyLink, () => app.copy(address)),
  ].filter(Boolean), point);
}

/** Where a message is passed on to. */
export function openForward(anchor, words, chats, title, choose) {
  const close = openSheet(anchor, words.forwardTo, [
    make('p', 'sheet-title', words.forwardTo),
    ...chats.map(chat => {
      const row = Object.assign(make('button', 'choice', chatFace(chat, title(chat)), make('span', '', title(chat))), { type: 'button' });
      row.addEventListener('click', () => { close(); choose(chat); });
      return row;
    }),
  ]);
}

/** What can be attached. `app` gives words(), people, carry(photo), refuse(words) and share(person). */
export function openAttach(anchor, app) {
  const words = app.words();
  const file = Object.assign(make('input', ''), { type: 'file', accept: 'image/png,image/jpeg,image/webp', ariaLabel: words.ownPhoto });
  file.addEventListener('change', async () => {
    const photo = file.files[0] && await photoOf(file.files[0]);
    close();
    if (photo) app.carry(photo);
    else if (file.files[0]) app.refuse(words.tooLarge);
  });
  const pictures = drawn.map(picture => {
    const image = Object.assign(make('img', ''), { src: picture.src, alt: picture.name });
    const button = Object.assign(make('button', 'drawn', image), { type: 'button' });
    button.addEventListener('click', async () => { close(); app.carry(await photograph(picture)); });
    return button;
  });
  const contacts = app.people.map(person => {
    const row = Object.assign(make('button', 'choice', face(person.first_name), make('span', '', person.first_name)), { type: 'button' });
    row.addEventListener('click', () => { close(); app.share(person); });
    return row;
  });
  const close = openSheet(anchor, words.attach, [
    make('label', 'choice file', icon('photo'), make('span', '', words.ownPhoto), file),
    make('p', 'sheet-title', words.drawn), make('div', 'gallery', ...pictures),
    make('p', 'sheet-title', words.shareContact), make('div', 'choices', ...contacts),
  ]);
}
