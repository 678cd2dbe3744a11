/**
 * Chinese forms are set in 宋体 and 黑体, which Linux and macOS lack. A canvas takes any fallback for a missing font, so
 * where they are not installed their nearest relatives stand in under their names.
 */
interface StandIn {
  readonly family: string;
  /** Names under which the font itself may be installed. */
  readonly own: readonly string[];
  readonly regular: readonly string[];
  readonly bold: readonly string[];
}

const SERIF = ['Noto Serif CJK SC', 'Source Han Serif SC', 'Songti SC', 'STSong'];
const SERIF_BOLD = ['Noto Serif CJK SC Bold', 'NotoSerifCJKsc-Bold', 'Source Han Serif SC Bold', 'Songti SC Bold'];
const SANS = ['Noto Sans CJK SC', 'Source Han Sans SC', 'PingFang SC', 'Heiti SC', 'STHeiti'];
const SANS_BOLD = ['Noto Sans CJK SC Bold', 'NotoSansCJKsc-Bold', 'Source Han Sans SC Bold', 'PingFang SC Semibold'];

const STAND_INS: readonly StandIn[] = [
  { family: '宋体', own: ['SimSun', '宋体'], regular: SERIF, bold: SERIF_BOLD },
  { family: '仿宋', own: ['FangSong', '仿宋'], regular: SERIF, bold: SERIF_BOLD },
  { family: '方正小标宋简体', own: ['FZXiaoBiaoSong-B05S', '方正小标宋简体'], regular: SERIF_BOLD, bold: SERIF_BOLD },
  { family: '黑体', own: ['SimHei', '黑体'], regular: SANS, bold: SANS_BOLD },
  { family: '等线', own: ['DengXian', '等线'], regular: SANS, bold: SANS_BOLD },
];

const local = (names: readonly string[]): string => names.map((name) => `local("${name}")`).join(', ');

async function standIn({ family, own, regular, bold }: StandIn): Promise<void> {
  try {
    await new FontFace(family, local(own)).load();
  } catch {
    const faces = [
      new FontFace(family, local(regular), { weight: '400' }),
      new FontFace(family, local(bold), { weight: '700' }),
    ];
    for (const face of await Promise.allSettled(faces.map((face) => face.load()))) {
      if (face.status === 'fulfilled') document.fonts.add(face.value);
    }
  }
}

/** Settles when the grid can be drawn with the fonts its cells name. */
export async function prepareFonts(): Promise<void> {
  await Promise.all(STAND_INS.map(standIn));
}
