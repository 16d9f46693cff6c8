import type { HeaderWords } from "./header-words.ts";

/** How Portuguese sheets head their columns. */
export const PORTUGUESE: HeaderWords = {
  id: "nº|n°|número|código|identificador",
  objectiveId: "id do objetivo|nº do objetivo",
  objective: "objetivo|objetivos|objectivo|objectivos|nosso objetivo",
  keyResult: "resultado chave|resultados chave|resultados chaves|rc",
  owner: "responsável|responsáveis|dono|quem|encarregado",
  team: "equipe|equipa|time|departamento|área",
  parent: "objetivo superior|objetivo da empresa|contribui para",
  type: "tipo|tipo de medida",
  unit: "unidade|unidade de medida",
  direction: "direção|sentido",
  start: "início|valor inicial|ponto de partida|linha de base|base|partida|de",
  target: "meta|valor alvo|alvo|valor meta|até",
  current: "atual|actual|valor atual|valor actual|nível atual|realizado|hoje|agora|onde estamos" +
    "|total|final|valor final",
  progress: "progresso|andamento|% concluído|% atingido|avanço|cumprimento",
  grade: "nota|pontuação|avaliação",
  status: "status|estado|situação|farol",
  confidence: "confiança|nível de confiança",
  weight: "peso|ponderação",
  startDate: "data de início|data inicial|começa em",
  due: "prazo|data limite|vencimento|data de vencimento|data final|data de término|até quando|data",
  evidence: "evidência|fonte|fonte de dados|método de medição|medição|como medimos",
  notes: "notas|comentário|comentários|observação|observações|descrição",
  cycle: "ciclo|trimestre|período",
  updatedAt: "atualizado|atualizado em|última atualização",
  ambition: "ambição|nível de ambição",
  dependsOn: "depende de|dependência|dependências",
  agreedWith: "acordado com|combinado com|confirmado por",
};
