// The page: the apps of two people, side by side on a desk and one at a time on a phone.

import { Pane } from './pane.js';
import { World } from './world.js';

const remembered = {
  get: name => { try { return JSON.parse(localStorage.getItem(name)); } catch { return null; } },
  set: (name, value) => { try { localStorage.setItem(name, JSON.stringify(value)); } catch { /* a private window keeps nothing */ } },
};

const world = new World({
  world: showWorld,
  message: (chatId, message, isNew) => panes.forEach(pane => pane.put(chatId, message, isNew)),
  deleted: (chatId, id) => panes.forEach(pane => pane.drop(chatId, id)),
  typing: chatId => panes.forEach(pane => pane.typing(chatId)),
  online: online => { document.getElementById('offline').hidden = online; },
});

const tabOf = pane => document.querySelector(`[data-show=${pane.id}]`);

const page = {
  remember: (pane, place) => remembered.set(pane.id, place),
  named: pane => { tabOf(pane).querySelector('span').textContent = pane.person.first_name; },
  // On a phone one pane is seen at a time; its tab shows that the other one has news.
  news: pane => { if (document.body.dataset.view !== pane.id) tabOf(pane).querySelector('.dot').hidden = false; },
  alert: text => {
    document.getElementById('alert-text').textContent = text;
    document.getElementById('alert').showModal();
  },
};

const template = document.getElementById('pane');
const panes = ['left', 'right'].map(id => {
  const node = template.content.firstElementChild.cloneNode(true);
  node.id = id;
  document.querySelector('.desk').append(node);
  return new Pane(node, world, page);
});

// At first a reader looks at a channel, and beside her stands whom the newsroom belongs to.
function firstPlace(pane) {
  const { people, chats } = world.data;
  if (pane.id === 'left') return { person: people[0]?.id, chat: chats.find(chat => chat.type === 'channel' && chat.username)?.id };
  return { person: (people.find(person => person.role !== 'reader') ?? people.at(-1))?.id };
}

function showWorld() {
  if (world.data.people.length === 0) return;
  for (const pane of panes) pane.show(remembered.get(pane.id) ?? firstPlace(pane));
  document.body.dataset.ready = 'true';
}

for (const tab of document.querySelectorAll('[data-show]'))
  tab.addEventListener('click', () => {
    document.body.dataset.view = tab.dataset.show;
    tab.querySelector('.dot').hidden = true;
    for (const other of document.querySelectorAll('[data-show]')) other.setAttribute('aria-pressed', other === tab);
    panes.find(pane => pane.id === tab.dataset.show).toEnd();
  });

world.open();
