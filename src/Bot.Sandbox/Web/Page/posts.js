// One list of messages: bubbles under day separators, kept in the order of their ids, with the reader's place kept too.

import { make } from './dom.js';
import { MessageView } from './message.js';

// How many pixels from the end still count as being there.
const nearEnd = 80;

/** The messages of a pane's chat. `actions` are those of MessageView. */
export class Posts {
  constructor(talk, actions) {
    this.list = talk.querySelector('.posts');
    this.scroll = talk.querySelector('.scroll');
    this.pill = talk.querySelector('.pill');
    this.view = new MessageView({ ...actions, show: id => this.reveal(id) });
    this.actions = actions;
    this.messages = new Map();
    this.unseen = 0;
    this.stuck = true;
    this.pill.addEventListener('click', () => this.toEnd(true));
    this.scroll.addEventListener('scroll', () => this.#noticePlace(), { passive: true });
    // A card that grows, or a keyboard that opens, must not push the newest post out of sight.
    const watch = new ResizeObserver(() => this.stuck && this.toEnd());
    watch.observe(this.scroll);
    watch.observe(this.list);
  }

  /** Shows a whole chat from its end; the same chat again, as after a reconnect, where the reader was. */
  show(key, messages, empty) {
    const again = this.key === key && !this.stuck;
    if (this.key !== key) this.list.replaceChildren();
    this.key = key;
    this.messages = new Map(messages.map(message => [message.message_id, message]));
    this.empty = empty;
    const top = this.scroll.scrollTop;
    this.#render();
    if (again) this.scroll.scrollTop = top;
    else this.toEnd();
  }

  /** A new message, or a changed one in its old place. */
  put(message) {
    const isNew = !this.messages.has(message.message_id);
    const wasStuck = this.stuck || (isNew && this.actions.mine(message));
    this.messages.set(message.message_id, message);
    this.#render(isNew ? message.message_id : undefined);
    if (wasStuck) this.toEnd(isNew);
    else if (isNew) this.#count(this.unseen + 1);
  }

  remove(id) {
    if (this.messages.delete(id)) this.#render();
  }

  /** Brings a message into view and lets it be noticed. */
  reveal(id) {
    const node = [...this.list.children].find(item => item.message?.message_id === id);
    if (!node) return;
    this.stuck = false;
    node.scrollIntoView({ block: 'center', behavior: calm() ? 'instant' : 'smooth' });
    node.classList.remove('noticed');
    requestAnimationFrame(() => node.classList.add('noticed'));
  }

  toEnd(smooth = false) {
    this.#count(0);
    this.stuck = true;
    this.scroll.scrollTo({ top: this.scroll.scrollHeight, behavior: smooth && !calm() ? 'smooth' : 'instant' });
  }

  #noticePlace() {
    const left = this.scroll.scrollHeight - this.scroll.scrollTop - this.scroll.clientHeight;
    // On the way to the end by itself it is as good as there.
    if (left < nearEnd) this.stuck = true;
    else if (this.scroll.scrollTop < this.lastTop) this.stuck = false;
    this.lastTop = this.scroll.scrollTop;
    if (this.stuck) this.#count(0);
  }

  #count(unseen) {
    const words = this.actions.words();
    this.unseen = unseen;
    this.pill.hidden = unseen === 0;
    this.pill.textContent = unseen === 1 ? words.onePost : words.posts(unseen);
  }

  // Nodes of unchanged messages stay, so that focus, selection and a screen reader's place survive.
  #render(arrived) {
    const before = new Map([...this.list.children].filter(node => node.message).map(node => [node.message, node]));
    const nodes = [];
    let day = '';
    for (const { message, photos } of albums([...this.messages.values()].sort((a, b) => a.message_id - b.message_id))) {
      const name = this.#day(message.date);
      if (name !== day) nodes.push(make('li', 'day', make('span', '', day = name)));
      const known = before.get(message);
      nodes.push(known?.photos === photos.length ? known : this.#item(message, photos, message.message_id === arrived));
    }
    if (nodes.length === 0 && this.empty) nodes.push(make('li', 'empty', this.empty));
    place(this.list, nodes);
  }

  #item(message, photos, arrived) {
    const item = this.view.item(message, photos);
    if (arrived) item.classList.add('arrived');
    item.message = message;
    item.photos = photos.length;
    item.dataset.id = message.message_id;
    return item;
  }

  #day(seconds) {
    const day = new Date(seconds * 1000);
    return day.toLocaleDateString(this.actions.words().locale, { weekday: 'long', day: 'numeric', month: 'long' });
  }
}

function calm() {
  return matchMedia('(prefers-reduced-motion: reduce)').matches;
}

// The photos of an album stand in one frame, over the caption that its first one carries.
function albums(messages) {
  const shown = [];
  for (const message of messages) {
    const last = shown.at(-1);
    const photos = message.photo?.length ? [message.photo_url] : [];
    if (message.media_group_id && last?.message.media_group_id === message.media_group_id) last.photos.push(...photos);
    else shown.push({ message, photos });
  }
  return shown;
}

// What is gone goes first: then nothing that stays has to be moved, which would cost its focus and play its arrival again.
function place(list, nodes) {
  const kept = new Set(nodes);
  for (const node of [...list.children]) if (!kept.has(node)) node.remove();
  nodes.forEach((node, i) => {
    if (list.children[i] !== node) list.insertBefore(node, list.children[i] ?? null);
  });
}
