/** The rule packs that come with the add-in, loaded and checked once. */
import chongqing2024 from './chongqing-2024.json';
import guangxi from './guangxi.json';
import hubei2020 from './hubei-2020.json';
import hunanYueyang2018 from './hunan-yueyang-2018.json';
import hunanYuhua2022 from './hunan-yuhua-2022.json';
import liuyang2020 from './liuyang-2020.json';
import manualCaps from './manual-caps.json';
import national2020 from './national-2020.json';
import { loadPack, type RulePack } from './pack';
import sichuan2023 from './sichuan-2023.json';

/** What counts where neither the form nor the user names a pack. */
export const NATIONAL: RulePack = shipped(national2020);

export const DEFAULT_PACK = NATIONAL.id;

/** In the order in which they are offered: the sample's, the national one, then by region as officials list them. */
export const PACKS: readonly RulePack[] = [
  shipped(liuyang2020),
  NATIONAL,
  shipped(hubei2020),
  shipped(hunanYueyang2018),
  shipped(hunanYuhua2022),
  shipped(guangxi),
  shipped(chongqing2024),
  shipped(sichuan2023),
  shipped(manualCaps),
];

/** The pack of that id; null where none has it. */
export function packById(id: string): RulePack | null {
  return PACKS.find((pack) => pack.id === id) ?? null;
}

/** `packNamed('浏阳 2020（示例）')`: by id or by name in either language, as a cell may hold it. */
export function packNamed(text: string): RulePack | null {
  const wanted = text.trim();
  return PACKS.find(({ id, name }) => [id, ...Object.values(name)].includes(wanted)) ?? null;
}

/** A pack that we ship is right or the build is wrong; its test says where. */
function shipped(data: unknown): RulePack {
  const loaded = loadPack(data);
  if (!loaded.ok) throw new Error(loaded.faults.map(({ place, code }) => `${place}: ${code}`).join('\n'));
  return loaded.pack;
}
