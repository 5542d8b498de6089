// The page: a channel on one side, a chat with the bot on the other.

import { Composer } from './composer.js';
import { make, Posts } from './posts.js';
import { World } from './world.js';

const byId = id => document.getElementById(id);
const remembered = {
  get: name => { try { return localStorage.getItem(name); } catch { return null; } },
  set: (name, value) => { try { localStorage.setItem(name, value); } catch { /* a private window keeps nothing */ } },
};

const state = { channel: undefined, person: undefined };
const world = new World({ world: showWorld, message: showMessage, deleted: dropMessage, answer: showAnswer, online: showLine });
const channel = new Posts(byId('channel'), { press, mine: () => false });
const chat = new Posts(byId('chat'), {
  press,
  command: text => say(text),
  mine: message => message.from?.id === state.person?.id,
});
const composer = new Composer(byId('composer'), say, () => (state.person ? world.commands(state.person) : []));

function showWorld() {
  const channels = publicChannels();
  const people = world.data.people;
  state.channel = kept(channels, state.channel?.id ?? remembered.get('channel'));
  state.person = kept(people, state.person?.id ?? remembered.get('person'));
  fillSwitch(byId('channel-switch'), channels, state.channel, shortName, chooseChannel);
  fillSwitch(byId('person-switch'), people, state.person, person => person.first_name, choosePerson);
  if (state.channel) showChannel();
  if (state.person) showChat();
}

function kept(options, id) {
  return options.find(option => String(option.id) === String(id)) ?? options[0];
}

// What readers can find; a staging channel has no name and is nobody's reading.
function publicChannels() {
  return world.data.chats.filter(chat => chat.type === 'channel' && chat.username);
}

// Two channels are told apart by their languages; more than that need their names.
function shortName(chosen) {
  const language = languageOf(chosen);
  if (publicChannels().filter(other => languageOf(other) === language).length > 1) return chosen.title;
  return language === 'de' ? 'Deutsch' : 'English';
}

function chooseChannel(chosen) {
  state.channel = chosen;
  remembered.set('channel', chosen.id);
  showChannel();
}

function choosePerson(chosen) {
  state.person = chosen;
  remembered.set('person', chosen.id);
  composer.clear();
  showChat();
}

function showChannel() {
  const { id, title, username, messages } = state.channel;
  setHead('channel', title, username ? `@${username}` : '');
  const language = languageOf(state.channel);
  const empty = language === 'de' ? 'Gleich erscheint hier der erste Beitrag.' : 'The first post will appear in a moment.';
  channel.show(id, messages, language, empty);
}

function showChat() {
  const { bot } = world.data;
  const { id, first_name: name, language_code: language } = state.person;
  setHead('chat', bot.first_name, `@${bot.username}`);
  byId('channel-tab').textContent = inGerman() ? 'Kanal' : 'Channel';
  byId('words').placeholder = inGerman() ? `Nachricht als ${name}` : `Message as ${name}`;
  const empty = inGerman() ? 'Schreiben Sie /start, um zu beginnen.' : 'Type /start to begin.';
  chat.show(id, world.chat(id)?.messages ?? [], language ?? 'en', empty);
}

// A channel has no language of its own; the one its readers share is read off its name.
function languageOf({ title = '', username = '' }) {
  return /(^|[_ ])(en|english)$|courier/i.test(`${username} ${title}`) ? 'en' : 'de';
}

function setHead(pane, title, note) {
  byId(`${pane}-title`).textContent = title;
  byId(`${pane}-note`).textContent = note;
  const face = byId(`${pane}-face`);
  face.textContent = initials(title);
  face.dataset.tone = [...title].reduce((sum, letter) => sum + letter.codePointAt(0), 0) % 4;
}

function initials(title) {
  return title.split(/\s+/).slice(0, 2).map(word => [...word][0] ?? '').join('').toUpperCase();
}

// Radio buttons in fact, so that arrow keys and screen readers know what to do.
function fillSwitch(box, options, chosen, name, choose) {
  box.hidden = options.length < 2;
  box.replaceChildren(...options.map(option => {
    const input = Object.assign(make('input', ''), { type: 'radio', name: box.id, checked: option === chosen });
    input.addEventListener('change', () => choose(option));
    return make('label', '', input, make('span', '', name(option)));
  }));
}

function showMessage(chatId, message, isNew) {
  if (chatId === state.channel?.id) {
    channel.put(message);
    if (isNew) mark('channel');
  } else if (chatId === state.person?.id) {
    chat.put(message);
    if (isNew) mark('chat');
  }
}

function dropMessage(chatId, id) {
  if (chatId === state.channel?.id) channel.remove(id);
  if (chatId === state.person?.id) chat.remove(id);
}

function inGerman() {
  return state.person?.language_code === 'de';
}

async function say(text) {
  try {
    await world.say(state.person.id, state.person.id, text);
    return true;
  } catch {
    toast(inGerman() ? 'Nicht gesendet. Bitte noch einmal versuchen.' : 'Not sent. Please try again.');
    return false;
  }
}

async function press(message, key) {
  try {
    await world.press(message.chat.id, state.person.id, message.message_id, key.callback_data ?? '');
  } catch {
    toast(inGerman() ? 'Der Knopf antwortet nicht. Bitte noch einmal versuchen.' : 'The button did not answer. Please try again.');
  }
}

function showAnswer({ user_id: userId, text, show_alert: alert }) {
  if (userId !== state.person?.id || !text) return;
  if (!alert) return toast(text);
  byId('alert-text').textContent = text;
  byId('alert').showModal();
}

function toast(text) {
  const node = byId('toast');
  node.textContent = text;
  node.hidden = false;
  clearTimeout(toast.timer);
  toast.timer = setTimeout(() => { node.hidden = true; }, 3500);
}

function showLine(online) {
  byId('offline').hidden = online;
}

// On a phone one pane is seen at a time; its tab shows that the other one has news.
function mark(pane) {
  if (document.body.dataset.view !== pane) document.querySelector(`[data-show=${pane}] .dot`).hidden = false;
}

for (const tab of document.querySelectorAll('[data-show]')) {
  tab.addEventListener('click', () => {
    document.body.dataset.view = tab.dataset.show;
    tab.querySelector('.dot').hidden = true;
    for (const other of document.querySelectorAll('[data-show]')) other.setAttribute('aria-pressed', other === tab);
    (tab.dataset.show === 'chat' ? chat : channel).toEnd();
  });
}

world.open();
