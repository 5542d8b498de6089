// A few drawn pictures to try posts with, and photos from the device, both as JPEG or as they are.

const width = 1280;
const height = 720;
const largest = 10 * 1024 * 1024;

const scenes = {
  bridge: `<rect width="16" height="9" fill="#f6c89b"/><circle cx="11.5" cy="4.2" r="1.5" fill="#fff1d6"/>
    <path d="M0 5.2 3 3.8l2 1 3-2 3.5 2.2L14 3.6l2 1.2V9H0z" fill="#c98a6b"/><rect y="6.4" width="16" height="2.6" fill="#3f7f8c"/>
    <path d="M0 5.6h16v.5H0zM2 6v1.6M6 6v1.6M10 6v1.6M14 6v1.6M2 5.6a2 1.6 0 0 1 4 0M6 5.6a2 1.6 0 0 1 4 0M10 5.6a2 1.6 0 0 1 4 0" fill="none" stroke="#4a2f2a" stroke-width=".3"/>
    <path d="M1 7.6h2M5 8.2h3M10 7.5h2.6M12.5 8.4h2" stroke="#7fb6bd" stroke-width=".12"/>`,
  tower: `<rect width="16" height="9" fill="#9fd0e8"/><path d="M0 6.5 4 5l4 1.4L12 5l4 1.3V9H0z" fill="#6aa36f"/>
    <path d="M7 9V3.2L8 1.4l1 1.8V9z" fill="#e9dcc3"/><path d="M6.8 3.3 8 1.1l1.2 2.2z" fill="#a3433a"/><circle cx="8" cy="4.2" r=".5" fill="#fff" stroke="#444" stroke-width=".08"/>
    <path d="M8 4.2V3.85M8 4.2h.24" stroke="#222" stroke-width=".07"/><path d="M2 9V6.8l1.3-.9 1.3.9V9zM11 9V6.6l1.5-1 1.5 1V9z" fill="#f4efe4"/>
    <path d="M1.8 6.9 3.3 5.8l1.5 1.1zM10.8 6.7l1.7-1.2 1.7 1.2z" fill="#8c5a44"/><circle cx="2.6" cy="1.8" r=".5" fill="#fff"/><circle cx="3.3" cy="1.7" r=".6" fill="#fff"/>`,
  harbour: `<rect width="16" height="9" fill="#24395c"/><circle cx="3" cy="2" r=".8" fill="#f7f3d7"/><rect y="5.6" width="16" height="3.4" fill="#16263f"/>
    <path d="M9 6.2h5l-.9 1.1H9.8z" fill="#d9534a"/><path d="M10.3 6.2V5h2v1.2M11.4 5V3.9h.4V5" fill="#f1ead9"/>
    <path d="M1 5.6V4.2h1.3v1.4M2.6 5.6V3.5h1.5v2.1M4.4 5.6V4.5h1.7v1.1" fill="#35507c"/><path d="M1.4 4.5v.4M3 3.9v.4M3.6 3.9v.4M4.9 4.8v.3" stroke="#ffd879" stroke-width=".2"/>
    <path d="M2.4 6.4h1.2M2 7h2M2.6 7.6h.8" stroke="#f7f3d7" stroke-width=".1" opacity=".6"/>`,
  market: `<rect width="16" height="9" fill="#fbe6c4"/><rect y="7" width="16" height="2" fill="#cdb28a"/>
    <path d="M1 4h4l.5 1.2h-5zM6 4h4l.5 1.2h-5zM11 4h4l.5 1.2h-5z" fill="#c7473f"/><path d="M2 4h1l-.2 1.2H1.6zM4 4h1l.5 1.2H4.2zM7 4h1l-.2 1.2H6.6zM9 4h1l.5 1.2H9.2zM12 4h1l-.2 1.2h-1.2zM14 4h1l.5 1.2h-1.3z" fill="#fff7ea"/>
    <path d="M.9 5.2v2.4M5.2 5.2v2.4M5.9 5.2v2.4M10.2 5.2v2.4M10.9 5.2v2.4M15.2 5.2v2.4" stroke="#6f5138" stroke-width=".15"/><path d="M.9 6.2h4.3v1H.9zM5.9 6.2h4.3v1H5.9zM10.9 6.2h4.3v1h-4.3z" fill="#8c6a48"/>
    <g fill="#e2733c"><circle cx="1.6" cy="6" r=".3"/><circle cx="2.3" cy="6" r=".3"/><circle cx="3" cy="6" r=".3"/></g><g fill="#6fa84f"><circle cx="7" cy="6" r=".3"/><circle cx="7.8" cy="6" r=".3"/><circle cx="8.6" cy="6" r=".3"/></g>
    <g fill="#b23a54"><circle cx="12" cy="6" r=".3"/><circle cx="12.8" cy="6" r=".3"/><circle cx="13.6" cy="6" r=".3"/></g>`,
};

/** The drawn pictures: their names, and addresses to show them by. */
export const drawn = Object.entries(scenes).map(([name, scene]) => ({
  name,
  src: `data:image/svg+xml,${encodeURIComponent(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 9" width="${width}" height="${height}">${scene}</svg>`)}`,
}));

/** A drawn picture as a photo that can be sent. */
export async function photograph({ src }) {
  const image = Object.assign(new Image(width, height), { src });
  await image.decode();
  const canvas = Object.assign(document.createElement('canvas'), { width, height });
  canvas.getContext('2d').drawImage(image, 0, 0, width, height);
  const photo = canvas.toDataURL('image/jpeg', 0.9);
  return { src: photo, base64: photo.slice(photo.indexOf(',') + 1) };
}

/** A file as a photo that can be sent; null where it is too large. */
export async function photoOf(file) {
  if (file.size > largest) return null;
  const src = await new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(reader.result);
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(file);
  });
  return { src, base64: src.slice(src.indexOf(',') + 1) };
}
