/** `shortName('投入管理指标')` → 投入管理; 产出指标 stays, since two characters would say too little. */
export function shortName(level1: string): string {
  const rest = level1.replace(/指标$/u, '');
  return rest.length >= 4 ? rest : level1;
}
