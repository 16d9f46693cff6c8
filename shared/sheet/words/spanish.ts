import type { HeaderWords } from "./header-words.ts";

/** How Spanish sheets head their columns. */
export const SPANISH: HeaderWords = {
  id: "nº|n°|núm|número|código|identificador|ref|referencia",
  objectiveId: "id objetivo|nº objetivo",
  objective: "objetivo|objetivos|nuestro objetivo|nuestros objetivos|objetivo o|objetivo estratégico|objetivos estratégicos|qué queremos|qué queremos lograr|qué queremos alcanzar",
  keyResult:
    "resultado clave|resultados clave|resultados claves|rc|resultado clave kr|resultados clave kr|resultado medible|resultados medibles|resultado esperado|cómo lo sabremos|cómo lo medimos|cómo lo mediremos|cómo mediremos|indicador de éxito",
  owner: "responsable|responsables|dueño|dueña|propietario|encargado|encargada|a cargo|a cargo de|quién|líder|asignado a|persona responsable",
  team: "equipo|departamento|área|empresa|unidad de negocio|gerencia",
  parent: "objetivo superior|objetivo de la empresa|objetivo padre|objetivo estratégico|pilar|contribuye a|alineado a|alineado con",
  type: "tipo|tipo de medida",
  unit: "unidad|unidades|unidad de medida",
  direction: "dirección|sentido",
  start: "inicio|inicial|valor inicial|valor de partida|punto de partida|línea base|línea de base|situación inicial|base|partida|desde|de dónde partimos",
  target: "meta|metas|valor meta|valor objetivo|valor final esperado|objetivo numérico|meta final|hasta|a dónde queremos llegar|esperado",
  current:
    "actual|valor actual|nivel actual|avance actual|estado actual valor|real|valor real|realizado|logrado|alcanzado|resultado actual|hoy|a hoy|ahora|a la fecha|a día de hoy|dónde estamos|dónde estamos hoy|" +
    "cómo vamos|total|final|valor final|resultado final",
  progress: "progreso|avance|% avance|% de avance|avance %|% progreso|progreso %|% completado|porcentaje|porcentaje de avance|% cumplimiento|% logrado|cumplimiento|grado de cumplimiento",
  grade: "nota|puntuación|calificación|puntaje|evaluación|nota final|puntuación final",
  status: "estado|estatus|semáforo|situación|estado actual|salud",
  confidence: "confianza|nivel de confianza|grado de confianza|índice de confianza|probabilidad",
  weight: "peso|ponderación|peso %",
  startDate: "fecha de inicio|fecha inicio|empieza|comienza",
  due: "vencimiento|fecha de vencimiento|fecha límite|plazo|fecha de fin|fecha fin|fecha final|fecha de entrega|fecha objetivo|fecha meta|para cuándo|cuándo|fecha",
  evidence: "evidencia|fuente|fuente de datos|método de medición|medición|cómo se mide|enlace",
  notes: "notas|nota del equipo|comentario|comentarios|observación|observaciones|descripción|detalle|detalles",
  cycle: "ciclo|trimestre|período|periodo|año",
  updatedAt: "actualizado|última actualización|actualizado el|fecha de actualización",
  indicator: "adelantado o rezagado|adelantado rezagado|indicador adelantado o rezagado",
  ambition: "ambición|nivel de ambición",
  dependsOn: "depende de|dependencia|dependencias",
  agreedWith: "acordado con|confirmado por",
};
