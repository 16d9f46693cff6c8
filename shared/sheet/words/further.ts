import type { HeaderWords } from "./header-words.ts";

/** How sheets in Italian, Dutch, Swedish, Danish, Polish, Turkish, Indonesian, Russian, Chinese and Korean head the columns that matter most. */
export const FURTHER: HeaderWords = {
  objective: "obiettivo|obiettivi|doel|doelstelling|doelen|mål|målsättning|cel|cele|hedef|amaç|tujuan|sasaran|цель|цели|目标|목표",
  keyResult:
    "risultato chiave|risultati chiave|kernresultaat|kernresultaten|belangrijkste resultaten|nyckelresultat|nøgleresultat|nøgleresultater|kluczowy rezultat|kluczowe rezultaty|" +
    "kluczowe wyniki|anahtar sonuç|anahtar sonuçlar|hasil kunci|hasil utama|ключевой результат|ключевые результаты|关键结果|關鍵結果|关键成果|핵심 결과|핵심결과",
  owner: "responsabile|referente|eigenaar|verantwoordelijke|ansvarig|ägare|ansvarlig|odpowiedzialny|właściciel|sorumlu|penanggung jawab|anggota|pemilik|pic|ответственный|负责人|負責人|담당자|책임자",
  team: "squadra|reparto|afdeling|avdelning|zespół|takım|ekip|tim|divisi|команда|团队|部门|팀|부서",
  unit: "unità|eenheid|enhet|jednostka|birim|satuan|ед изм|单位|단위",
  start: "valore iniziale|punto di partenza|startwaarde|beginwaarde|nulmeting|startvärde|utgångsläge|startværdi|wartość początkowa|başlangıç|nilai awal|начальное значение|起始值|初始值|시작값|기준값",
  target: "valore obiettivo|valore target|traguardo|doelwaarde|streefwaarde|målvärde|målværdi|wartość docelowa|hedef değer|nilai target|целевое значение|план|目标值|목표값|목표치",
  current: "attuale|valore attuale|huidig|huidige waarde|huidige stand|stand|nuvarande|nuläge|nuværende|aktualnie|wartość obecna|obecnie|mevcut|güncel değer|saat ini|nilai saat ini|realisasi|текущее значение|факт|当前值|现状|현재값|현재",
  progress: "avanzamento|progresso|voortgang|framsteg|fremskridt|postęp|ilerleme|pencapaian|kemajuan|прогресс|进度|完成率|进展|진행률|달성률",
  status: "stato|durum|статус|状态|상태",
  grade: "punteggio|valutazione|beoordeling|ocena|puan|nilai akhir|оценка|评分|점수",
  confidence: "fiducia|vertrouwen|förtroende|tillid|pewność|güven|keyakinan|уверенность|信心|信心指数|신뢰도|자신감",
  weight: "vikt|vægt|waga|ağırlık|bobot|вес|权重|가중치",
  due: "scadenza|einddatum|vervaldatum|slutdatum|förfallodatum|slutdato|termin|son tarih|bitiş tarihi|tenggat|tenggat waktu|срок|дедлайн|截止日期|截止时间|마감일|기한",
  notes: "opmerkingen|opmerking|toelichting|kommentarer|anteckningar|bemærkninger|uwagi|komentarze|açıklama|notlar|catatan|keterangan|комментарий|комментарии|примечание|备注|说明|비고|메모",
  cycle: "kwartaal|kwartał|çeyrek|kuartal|квартал|季度|분기",
};
