/** A sheet as a team may have it, as a CSV file, with what has to reach the published page. */
export interface OddLayout {
  readonly title: string;
  readonly csv: string;
  readonly columns: Readonly<Record<string, string>>;
  readonly published: readonly string[];
}

const lines = (...rows: readonly string[]): string => rows.join("\n");

/** Sheets of different layouts, two of them not in English; all can be published as they are. */
export const ODD_LAYOUTS: readonly OddLayout[] = [
  {
    title: "Harbour Q4 2026",
    csv: lines(
      "Harbour team OKRs Q4 2026,,,,,",
      "Green: on track. Red: help needed.,,,,,",
      ",,,,,",
      "Objective,Key result,Owner,Baseline,Target,Latest,Deadline",
      "Ships leave on time,,,,,,",
      ",Lower the mean delay at the quay from 55 to 20 minutes,Ines,55,20,41,2026-12-31",
      ",Raise departures within their slot from 71 to 90 per 100,Bo,71,90,80,2026-12-31",
      "Crews come back,,,,,,",
      ",Raise crews that book again from 30 to 45 per 100,Cy,30,45,33,2026-12-31",
    ),
    columns: { B: "Key result", D: "Start", F: "Current value" },
    published: ["Ships leave on time", "Lower the mean delay at the quay from 55 to 20 minutes", "Crews come back"],
  },
  {
    title: "Library Q4 2026",
    csv: lines(
      "Objective 1: Readers find what they came for,,,,,",
      "KR,Measure,Who,From,To,Now",
      "KR1,Raise searches that end in a loan from 22 to 35 per 100,Ada,22,35,27",
      "KR2,Cut the wait for a reserved book from 19 to 9 days,Ben,19,9,14",
      ",,,,,",
      "Objective 2: Children read for pleasure,,,,,",
      "KR,Measure,Who,From,To,Now",
      "KR1,Raise children who borrow each month from 140 to 260,Ada,140,260,190",
    ),
    columns: { B: "Key result", D: "Start", E: "Target" },
    published: ["Readers find what they came for", "Cut the wait for a reserved book from 19 to 9 days", "Children read for pleasure"],
  },
  {
    title: "Bäckerei Q4 2026",
    csv: lines(
      "Ziel;Schlüsselergebnis;Verantwortlich;Ausgangswert;Zielwert;Aktueller Stand;Fällig am",
      "Das Brot schmeckt allen;Mittlere Note der Stammkunden von 3,9 auf 4,6 steigern;Jana;3,9;4,6;4,2;2026-12-31",
      ";Reklamationen je Woche von 12 auf 4 senken;Uwe;12;4;9;2026-12-31",
      "Niemand steht lange an;Mittlere Wartezeit von 7,5 auf 3 Minuten senken;Jana;7,5;3;6;2026-12-31",
    ),
    columns: { A: "Objective", B: "Key result", F: "Current value" },
    published: ["Das Brot schmeckt allen", "Mittlere Note der Stammkunden von 3,9 auf 4,6 steigern"],
  },
  {
    title: "Museo T4 2026",
    csv: lines(
      "Objetivo,Resultado clave,Responsable,Valor inicial,Meta,Valor actual,Fecha límite",
      "Las visitas vuelven,Subir las visitas repetidas de 120 a 200 al mes,Lucía,120,200,150,2026-12-31",
      "Las visitas vuelven,Reducir la espera en la entrada de 25 a 10 minutos,Marco,25,10,18,2026-12-31",
      "Las escuelas cuentan con nosotros,Aumentar los grupos escolares de 14 a 30 al mes,Lucía,14,30,20,2026-12-31",
    ),
    columns: { B: "Key result", D: "Start", E: "Target" },
    published: ["Las visitas vuelven", "Reducir la espera en la entrada de 25 a 10 minutos"],
  },
  {
    title: "Clinic Q4 2026",
    csv: lines(
      ",,,Value,,,Confidence,",
      "Objective,Key result,Owner,Start,Target,Current,2026-11-09,2026-11-16",
      "O1: Patients are seen in time,KR1: Cut the median wait from 48 to 25 minutes,Ada,48,25,35,6,6",
      ",KR2: Raise appointments kept from 78% to 90%,Ben,78%,90%,82%,5,7",
      "O2: Nobody calls twice,KR1: Raise calls settled at once from 61% to 80%,Cy,61%,80%,70%,7,7",
    ),
    columns: { B: "Key result", G: "Weekly confidence" },
    published: ["Patients are seen in time", "Raise appointments kept from 78% to 90%"],
  },
  {
    title: "Theatre Q4 2026",
    csv: lines(
      "What we dream of,How we will know,Who,Starting value,Goal,Where are we now,By when",
      "Evenings sell out,Raise sold seats from 61 to 85 per 100,Ada,61,85,74,2026-12-31",
      ",Raise first-time guests from 300 to 520 a month,Ben,300,520,380,2026-12-31",
      "Actors want to stay,Raise contracts that are renewed from 9 to 16,Cy,9,16,12,2026-12-31",
    ),
    columns: { A: "Not used", B: "Key result", D: "Start", E: "Target", F: "Current value" },
    published: ["Raise sold seats from 61 to 85 per 100"],
  },
];
