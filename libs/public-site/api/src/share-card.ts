import sharp from 'sharp';

const WIDTH = 1_200;
const HEIGHT = 630;
const TILE = 92;

/**
 * The picture of a link preview, in a hub's colour: the mark over a plane of tiles. No words, because drawing them would
 * depend on the typefaces of the machine; every preview writes the title beside the picture.
 */
export function drawShareCard(colour: string): Promise<Buffer> {
  const tiles: string[] = [];
  const across = TILE * Math.sqrt(3);
  for (let row = -1; row * TILE * 1.5 < HEIGHT + TILE; row++) {
    for (let column = -1; column * across < WIDTH + across; column++) {
      const [x, y] = [column * across + (row % 2 ? across / 2 : 0), row * TILE * 1.5];
      tiles.push(tile(x, y, TILE, 1.5));
    }
  }
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}" fill="none" stroke-linejoin="round">
    <rect width="${WIDTH}" height="${HEIGHT}" fill="#faf8f3"/>
    <g stroke="#e5dfd2">${tiles.join('')}</g>
    <circle cx="${WIDTH / 2}" cy="${HEIGHT / 2}" r="236" fill="#faf8f3"/>
    <g stroke="#0f5e5a">${tile(WIDTH / 2, HEIGHT / 2, 150, 20)}</g>
    <rect y="${HEIGHT - 28}" width="${WIDTH}" height="28" fill="${colour}"/>
  </svg>`;
  return sharp(Buffer.from(svg)).png({ palette: true }).toBuffer();
}

/** A hexagon of three rhombuses around its middle. */
function tile(x: number, y: number, radius: number, stroke: number): string {
  const corner = (turn: number) => {
    const angle = (turn * Math.PI) / 3 - Math.PI / 2;
    return `${(x + radius * Math.cos(angle)).toFixed(1)} ${(y + radius * Math.sin(angle)).toFixed(1)}`;
  };
  const middle = `${x.toFixed(1)} ${y.toFixed(1)}`;
  return `<path stroke-width="${stroke}" d="M${[0, 1, 2, 3, 4, 5].map(corner).join('L')}ZM${corner(0)}L${middle}L${corner(2)}M${middle}L${corner(4)}"/>`;
}
