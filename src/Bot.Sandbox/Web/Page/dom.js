// Elements, icons, faces, and the small sheets that open beside a button.

/** Makes an element with a class and children. */
export function make(tag, className, ...children) {
  const node = document.createElement(tag);
  if (className) node.className = className;
  node.append(...children.filter(child => child !== null && child !== undefined));
  return node;
}

const paths = {
  more: 'M6 12h.01M12 12h.01M18 12h.01',
  reply: 'M10 7 5 12l5 5M5 12h9a5 5 0 0 1 5 5v1',
  forward: 'm14 7 5 5-5 5M19 12h-9a5 5 0 0 0-5 5v1',
  copy: 'M9 9h10v11H9zM5 15V4h10',
  link: 'M10 14a4 4 0 0 0 5.7 0l3-3a4 4 0 0 0-5.7-5.7l-1 1M14 10a4 4 0 0 0-5.7 0l-3 3a4 4 0 0 0 5.7 5.7l1-1',
  photo: 'M4 5h16v14H4zM4 16l5-5 4 4 3-3 4 4M15.5 9h.01',
  person: 'M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8zM4 20c1-4 4-6 8-6s7 2 8 6',
  close: 'M6 6l12 12M18 6 6 18',
  pin: 'M9 4h6l-1 6 3 3H7l3-3zM12 13v7',
  add: 'M12 5v14M5 12h14',
  bot: 'M6 8h12v9H6zM12 8V4.5M9.5 12h.01M14.5 12h.01M10 14.6h4M3.5 11v3M20.5 11v3',
};

/** One of the page's icons. */
export function icon(name) {
  const node = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  node.setAttribute('viewBox', '0 0 24 24');
  node.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  path.setAttribute('d', paths[name]);
  node.append(path);
  return node;
}

/** A button with an icon, told by its label alone or by words beside it. */
export function iconButton(name, label, className, act, words) {
  const node = Object.assign(make('button', className, icon(name), words && make('span', '', words)), { type: 'button' });
  if (!words) {
    node.ariaLabel = label;
    node.title = label;
  }
  node.addEventListener('click', act);
  return node;
}

/** Puts a name's initials on a face, in a colour of its own; a bot is known by its looks. */
export function paintFace(node, name, isBot = false) {
  node.replaceChildren(isBot ? icon('bot') : name.split(/\s+/).slice(0, 2).map(word => [...word][0] ?? '').join('').toUpperCase());
  node.dataset.tone = isBot ? 'bot' : toneOf(name);
  return node;
}

/** The same name has the same colour everywhere. */
export function toneOf(name) {
  return [...name].reduce((sum, letter) => (sum * 31 + letter.codePointAt(0)) % 997, 7) % 6;
}

/** The face of a person. */
export function face(name) {
  const node = make('span', 'face round');
  node.ariaHidden = 'true';
  return paintFace(node, name);
}

/** The face of a chat: the bot's in private. */
export function chatFace(chat, title) {
  const node = make('span', `face${chat.type === 'private' ? ' round' : ''}`);
  node.ariaHidden = 'true';
  return paintFace(node, title, chat.type === 'private');
}

/** Opens a sheet at a button, or where the pointer is; it closes by Escape, a press elsewhere, or `close()`, and gives the focus back. */
export function openSheet(anchor, label, content, point) {
  const sheet = Object.assign(make('div', 'sheet', ...content), { popover: 'auto', role: 'dialog', ariaLabel: label });
  document.body.append(sheet);
  sheet.addEventListener('keydown', event => step(sheet, event));
  sheet.addEventListener('toggle', event => {
    if (event.newState === 'open') return;
    anchor.setAttribute('aria-expanded', 'false');
    if (sheet.contains(document.activeElement) || document.activeElement === document.body) anchor.focus({ preventScroll: true });
    sheet.remove();
  });
  anchor.setAttribute('aria-expanded', 'true');
  sheet.showPopover();
  place(sheet, point ?? anchor.getBoundingClientRect());
  sheet.querySelector('input:checked, button, input')?.focus({ preventScroll: true });
  return () => sheet.isConnected && sheet.hidePopover();
}

function place(sheet, { left, right = left, top, bottom = top }) {
  const { width, height } = sheet.getBoundingClientRect();
  const gap = 8;
  const fitsBelow = bottom + gap + height < innerHeight;
  sheet.style.left = `${Math.max(gap, Math.min(left, innerWidth - width - gap, right - 48))}px`;
  sheet.style.top = `${fitsBelow ? bottom + gap / 2 : Math.max(gap, top - height - gap / 2)}px`;
}

// Up and down go through a sheet's choices as in a menu; radio buttons do so by themselves.
function step(sheet, event) {
  if (!['ArrowDown', 'ArrowUp'].includes(event.key) || event.target.matches('input, select')) return;
  const stops = [...sheet.querySelectorAll('button')];
  const at = stops.indexOf(document.activeElement);
  stops[(at + (event.key === 'ArrowDown' ? 1 : stops.length - 1)) % stops.length]?.focus();
  event.preventDefault();
}
