import type { HeaderWords } from "./header-words.ts";

/** How Spanish sheets head their columns. */
export const SPANISH: HeaderWords = {
  id: "nº|n°|núm|número|código|identificador",
  objectiveId: "id objetivo|nº objetivo",
  objective: "objetivo|objetivos|nuestro objetivo",
  keyResult: "resultado clave|resultados clave|resultados claves|rc",
  owner: "responsable|responsables|dueño|propietario|encargado|a cargo de|quién",
  team: "equipo|departamento|área",
  parent: "objetivo superior|objetivo de la empresa|contribuye a",
  type: "tipo|tipo de medida",
  unit: "unidad|unidad de medida",
  direction: "dirección|sentido",
  start: "inicio|valor inicial|punto de partida|línea base|línea de base|base|partida|desde",
  target: "meta|valor meta|valor objetivo|objetivo numérico|hasta",
  current: "actual|valor actual|nivel actual|real|hoy|ahora|dónde estamos" +
    "|total|final|valor final",
  progress: "progreso|avance|% avance|% de avance|% completado|cumplimiento",
  grade: "nota|puntuación|calificación|puntaje",
  status: "estado|semáforo|situación",
  confidence: "confianza|nivel de confianza",
  weight: "peso|ponderación",
  startDate: "fecha de inicio|empieza|comienza",
  due: "vencimiento|fecha de vencimiento|fecha límite|fecha límite|plazo|fecha de fin|fecha fin|para cuándo|fecha",
  evidence: "evidencia|fuente|fuente de datos|método de medición|medición|cómo se mide",
  notes: "notas|nota del equipo|comentario|comentarios|observaciones|descripción",
  cycle: "ciclo|trimestre|período|periodo",
  updatedAt: "actualizado|última actualización|actualizado el",
  indicator: "adelantado o rezagado|adelantado rezagado|indicador adelantado o rezagado",
  ambition: "ambición|nivel de ambición",
  dependsOn: "depende de|dependencia|dependencias",
  agreedWith: "acordado con|confirmado por",
};
