// The line one types in, with the command menu that opens at a slash.

import { make } from './posts.js';

/** Calls `send(text)`; `commands()` gives what the menu offers. */
export class Composer {
  constructor(form, send, commands) {
    this.form = form;
    this.words = form.querySelector('textarea');
    this.menu = form.querySelector('.menu');
    this.send = send;
    this.commands = commands;
    this.chosen = -1;
    form.addEventListener('submit', event => this.#submit(event));
    this.words.addEventListener('input', () => this.#typed());
    this.words.addEventListener('keydown', event => this.#key(event));
    this.words.addEventListener('blur', () => this.#close());
    form.querySelector('.slash').addEventListener('mousedown', event => event.preventDefault());
    form.querySelector('.slash').addEventListener('click', () => this.#slash());
    this.menu.addEventListener('mousedown', event => event.preventDefault());
  }

  clear() {
    this.words.value = '';
    this.#typed();
  }

  async #submit(event) {
    event?.preventDefault();
    const text = this.words.value.trim();
    if (!text) return;
    this.clear();
    if (!await this.send(text) && !this.words.value) {
      this.words.value = text;
      this.#grow();
    }
  }

  #slash() {
    this.words.focus();
    if (!this.menu.hidden) return this.#close();
    this.words.value = '/';
    this.#typed();
  }

  #typed() {
    this.#grow();
    const start = this.words.value.toLowerCase();
    const fits = /^\/[a-z0-9_]*$/.test(start) ? this.commands().filter(({ command }) => `/${command}`.startsWith(start)) : [];
    if (fits.length === 0) return this.#close();
    this.menu.replaceChildren(...fits.map((command, i) => this.#option(command, i)));
    this.menu.hidden = false;
    this.words.setAttribute('aria-expanded', 'true');
    this.#choose(start.length > 1 ? 0 : -1);
  }

  #option({ command, description }, i) {
    const option = make('li', '', make('b', '', `/${command}`), make('span', '', description));
    option.id = `command-${i}`;
    option.role = 'option';
    option.addEventListener('click', () => this.#take(option));
    return option;
  }

  #key(event) {
    if (event.isComposing) return;
    const open = !this.menu.hidden;
    if (event.key === 'Enter' && !event.shiftKey) {
      event.preventDefault();
      if (open && this.chosen >= 0) this.#take(this.menu.children[this.chosen]);
      else this.#submit();
    } else if (open && event.key === 'Escape') {
      this.#close();
    } else if (open && event.key === 'Tab' && !event.shiftKey && this.chosen >= 0) {
      event.preventDefault();
      this.#complete(this.menu.children[this.chosen]);
    } else if (open && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) {
      event.preventDefault();
      const count = this.menu.children.length;
      const from = this.chosen < 0 && event.key === 'ArrowUp' ? 0 : this.chosen;
      this.#choose((from + (event.key === 'ArrowDown' ? 1 : count - 1)) % count);
    }
  }

  #take(option) {
    this.words.value = option.firstChild.textContent;
    this.#submit();
    this.words.focus();
  }

  // Tab leaves room for what follows the command.
  #complete(option) {
    this.words.value = `${option.firstChild.textContent} `;
    this.#close();
  }

  #choose(index) {
    this.chosen = index;
    [...this.menu.children].forEach((option, i) => option.setAttribute('aria-selected', i === index));
    if (index < 0) return this.words.removeAttribute('aria-activedescendant');
    this.words.setAttribute('aria-activedescendant', this.menu.children[index].id);
    this.menu.children[index].scrollIntoView({ block: 'nearest' });
  }

  #close() {
    this.menu.hidden = true;
    this.chosen = -1;
    this.words.setAttribute('aria-expanded', 'false');
    this.words.removeAttribute('aria-activedescendant');
  }

  #grow() {
    this.words.style.height = 'auto';
    this.words.style.height = `${Math.min(this.words.scrollHeight, 160)}px`;
  }
}
