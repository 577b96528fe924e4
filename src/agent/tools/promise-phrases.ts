/**
 * How descriptions promise, by language, that an agent changes nothing. What is only read-only in
 * some respect, or says so of something else (“read-only replicas”), is not meant.
 */
export const promisePhrases: Readonly<Record<string, readonly RegExp[]>> = {
  en: [
    /\bread[- ]?only(?=\s+(?:agent|subagent|assistant|access|analysis|analyst|analyzer|audit|auditor|advisor|advisory|assessment|check|checker|checks|code review|critic|diagnosis|diagnostics|exploration|explorer|inspection|inspector|investigation|investigator|mode|monitor|planner|reconnaissance|research|researcher|review|reviewer|reviews|scan|scanner|specialist|verification|verifier)\b|\s*(?:[.,;:!)\]]|$)|\s+[-–—(])/,
    /\b(?:never|does not|doesn['’]t|do not|don['’]t|will not|won['’]t|cannot|can['’]t|without)\s+(?:ever\s+|directly\s+)?(?:modif(?:y|ies|ying)|edit(?:s|ing)?|chang(?:e|es|ing)|alter(?:s|ing)?|touch(?:es|ing)?)\s+(?:any\s+|the\s+|your\s+|source\s+|existing\s+|project\s+)*(?:code|codebase|files?|repository|sources?|anything)\b(?![-/\w])/,
    /\bmakes? no (?:code |file )?changes\b(?! (?:in|to) (?:its|the) (?:api|behavio|interface|schema|tests?))/,
    /\b(?:advisory|analysis|report(?:ing|s)?|review|research)[- ]only\b/,
  ],
  fr: [
    /\blecture seule\b/,
    /\bne modifie (?:rien|aucun (?:fichier|code)|pas (?:le code|les fichiers|de fichiers?))/,
    /\bsans (?:rien |jamais )?modifier (?:le code|les? fichiers?|quoi que ce soit)/,
  ],
  de: [
    /\bnur[- ]les(?:end|ezugriff|baren? zugriff)/,
    /\b(?:ändert|verändert|bearbeitet) (?:nichts|niemals|keine(?:n|rlei)? (?:code|dateien|änderung))/,
    /\bohne (?:den code|dateien|etwas) zu (?:ändern|verändern)/,
  ],
  es: [
    /\bs[oó]lo lectura\b/,
    /\bno (?:modifica|edita|cambia) (?:nada|ning[uú]n archivo|archivos|el c[oó]digo|c[oó]digo)/,
    /\bsin modificar (?:nada|archivos|el c[oó]digo|c[oó]digo)/,
  ],
  pt: [
    /(?:somente|apenas|s[oó]) leitura\b/,
    /n[aã]o (?:modifica|edita|altera) (?:nada|nenhum arquivo|arquivos|o c[oó]digo|c[oó]digo)/,
    /\bsem (?:modificar|alterar) (?:nada|arquivos|o c[oó]digo|c[oó]digo)/,
  ],
  it: [/\bsola lettura\b/, /\bnon modifica (?:nulla|niente|file|i file|il codice|codice)/],
  ru: [
    /только (?:для чтения|на чтение|чтение|читает)/,
    /не (?:изменяет|меняет|редактирует|модифицирует) (?:ничего|код|файлы)/,
  ],
  zh: [/只读|唯讀|不(?:会|會)?(?:修改|更改|改动|編輯)(?:任何)?(?:代码|代碼|程式碼|文件|檔案)/],
  ja: [
    /読み取り(?:専用|のみ)|(?:コード|ファイル)(?:を|は)(?:一切)?(?:変更|編集|修正)(?:しない|しません)/,
  ],
  ko: [/읽기\s?전용|(?:코드|파일)[를을은는]?\s?(?:수정|변경|편집)하지\s?않/],
};

/** What is read-only by itself, and promises nothing of an agent that speaks of it, in any language. */
export const readOnlyThings =
  /replica|réplica|réplique|репли|副本|从库|レプリカ|복제|data ?base|datenbank|base de d|banco de d|базы? данных|数据库|資料庫|データベース|file ?system|volume|endpoint|token|transa[ck]|schema|cache/i;
