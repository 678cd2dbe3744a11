import type { RulePack } from '../../scoring/packs/pack';
import { OWN_PACK } from './layout';

const ENDING: RulePack['name'] = { 'zh-CN': '（本工作簿）', 'en-US': ' (this workbook)' };

/** A pack as a workbook's own: under an id and a name that tell it from the one it was taken from. */
export function ownPack(pack: RulePack): RulePack {
  if (pack.id === OWN_PACK) return pack;
  const name = {
    'zh-CN': pack.name['zh-CN'] + ENDING['zh-CN'],
    'en-US': pack.name['en-US'] + ENDING['en-US'],
  };
  return { ...pack, id: OWN_PACK, name };
}
