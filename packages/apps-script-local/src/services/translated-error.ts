/**
 * Errors in the language of an account (`Deviations.language`): Google words most of its messages in it, while names of
 * errors, methods, scopes and statuses, numbers and quoted values stay. What is worded here is not Google's own wording
 * but as foreign to a script that looks for English.
 */

type Language = 'th' | 'es';

interface Wording {
  readonly english: RegExp;
  readonly th: string;
  readonly es: string;
}

const WORDINGS: readonly Wording[] = [
  {
    english: /^You do not have permission to call (\S+?)\.?(?: Required permissions: (.+))?$/,
    th: 'คุณไม่ได้รับอนุญาตให้เรียกใช้ $1 สิทธิ์ที่จำเป็นคือ $2',
    es: 'No tienes permiso para llamar a $1. Permisos necesarios: $2',
  },
  {
    english: /^Specified permissions are not sufficient to call (\S+?)\. Required permissions: (.+)$/,
    th: 'สิทธิ์ที่ระบุไม่เพียงพอสำหรับการเรียกใช้ $1 สิทธิ์ที่จำเป็นคือ $2',
    es: 'Los permisos especificados no son suficientes para llamar a $1. Permisos necesarios: $2',
  },
  {
    english: /^You are trying to edit a protected cell or object\..*$/,
    th: 'คุณกำลังพยายามแก้ไขเซลล์หรือวัตถุที่ป้องกันไว้ โปรดติดต่อเจ้าของสเปรดชีตหากต้องการแก้ไข',
    es: 'Se ha intentado modificar una celda o un objeto bajo protección. Consulta al propietario de la hoja de cálculo.',
  },
  {
    english: /^API call to (\S+) failed with error: (.+)$/,
    th: 'การเรียก API ไปยัง $1 ล้มเหลวโดยมีข้อผิดพลาดว่า $2',
    es: 'La llamada a la API de $1 no se completó por el error: $2',
  },
  {
    english: /^The parameters (\(.*\)) don't match the method signature for (\S+)\.$/,
    th: 'พารามิเตอร์ $1 ไม่ตรงกับลายเซ็นเมธอดของ $2',
    es: 'Los parámetros $1 no coinciden con la firma del método $2.',
  },
  {
    english: /^The number of (?:rows|columns) in the data .* The data has (\d+) but the range has (\d+)\.$/,
    th: 'ขนาดของข้อมูลไม่ตรงกับช่วง ข้อมูลมี $1 แต่ช่วงมี $2',
    es: 'El tamaño de los datos no coincide con el del intervalo. Los datos tienen $1, pero el intervalo tiene $2.',
  },
  {
    english: /^Your input contains more than the maximum of (\d+) characters in a single cell\.$/,
    th: 'อินพุตของคุณมีอักขระเกินจำนวนสูงสุด $1 ตัวในเซลล์เดียว',
    es: 'La entrada contiene más de los $1 caracteres permitidos en una celda.',
  },
  {
    english: /^This action would increase the number of cells in the workbook above the limit of (\d+) cells\.$/,
    th: 'การดำเนินการนี้จะทำให้จำนวนเซลล์ในสมุดงานเกินขีดจำกัด $1 เซลล์',
    es: 'Esta acción haría que el libro superara el límite de $1 celdas.',
  },
  {
    english: /^Service invoked too many times.*$/,
    th: 'มีการเรียกใช้บริการหลายครั้งเกินไปในหนึ่งวัน',
    es: 'Se ha invocado el servicio demasiadas veces en un día.',
  },
  {
    english: /^Exceeded maximum execution time$/,
    th: 'เกินเวลาดำเนินการสูงสุด',
    es: 'Se ha superado el tiempo máximo de ejecución.',
  },
  { english: /^File not found: (.+)\.$/, th: 'ไม่พบไฟล์: $1', es: 'No se ha encontrado el archivo $1.' },
];

/** Everything else, with what is never translated: names with dots, addresses, quoted values and numbers. */
const OTHER: Readonly<Record<Language, string>> = {
  th: 'ขออภัย เซิร์ฟเวอร์มีข้อผิดพลาด',
  es: 'Se ha producido un error en el servidor',
};
const UNTRANSLATED = /https:\/\/\S+|[A-Za-z]+(?:\.[A-Za-z]+)+|"[^"]*"|\d+/g;

/** The message as it reads in another language. */
export function translated(message: string, language: Language): string {
  for (const { english, ...words } of WORDINGS) {
    const match = english.exec(message);
    if (match) {
      return words[language].replace(/\$(\d)/g, (_all, group: string) => {
        const text = match[Number(group)] ?? '';
        return /^[A-Z][a-z]+ .* /.test(text) ? translated(text, language) : text;
      });
    }
  }
  return [OTHER[language], ...(message.match(UNTRANSLATED) ?? [])].join(' ');
}
