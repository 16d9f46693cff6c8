import type { HeaderWords } from "./header-words.ts";

/** How Portuguese sheets head their columns. */
export const PORTUGUESE: HeaderWords = {
  id: "nº|n°|número|código|identificador|ref|referência",
  objectiveId: "id do objetivo|nº do objetivo",
  objective: "objetivo|objetivos|objectivo|objectivos|nosso objetivo|nossos objetivos|objetivo estratégico|objetivos estratégicos|o que queremos|o que queremos alcançar|o que queremos atingir",
  keyResult:
    "resultado chave|resultados chave|resultados chaves|rc|resultado chave kr|resultados chave kr|resultado mensurável|resultado esperado|como vamos saber|como saberemos|como vamos medir|como mediremos|como medimos o sucesso|indicador de sucesso",
  owner: "responsável|responsáveis|dono|dona|quem|encarregado|líder|dono do kr|responsável pelo kr|atribuído a",
  team: "equipe|equipa|time|departamento|área|setor|empresa|squad",
  parent: "objetivo superior|objetivo da empresa|objetivo pai|objetivo estratégico|pilar|contribui para|alinhado a|alinhado com",
  type: "tipo|tipo de medida",
  unit: "unidade|unidade de medida|un",
  direction: "direção|sentido",
  start: "início|inicial|valor inicial|valor de partida|ponto de partida|linha de base|situação inicial|base|partida|de|de onde partimos",
  target: "meta|metas|valor alvo|alvo|valor meta|meta final|até|para|onde queremos chegar|esperado|previsto",
  current:
    "atual|actual|valor atual|valor actual|nível atual|resultado atual|realizado|real|alcançado|atingido|hoje|agora|até agora|até o momento|onde estamos|onde estamos hoje|como estamos|" +
    "total|final|valor final|resultado final",
  progress: "progresso|andamento|% concluído|% atingido|% progresso|progresso %|% de progresso|percentual|porcentagem|avanço|avanço %|cumprimento|atingimento|% de atingimento|% alcançado|evolução",
  grade: "nota|pontuação|avaliação|nota final|score",
  status: "status|estado|situação|farol|semáforo|saúde",
  confidence: "confiança|nível de confiança|grau de confiança|índice de confiança|probabilidade",
  weight: "peso|ponderação|peso %",
  startDate: "data de início|data inicial|data início|começa em",
  due: "prazo|prazo final|data limite|vencimento|data de vencimento|data final|data fim|data de término|data de entrega|data alvo|até quando|quando|data",
  evidence: "evidência|fonte|fonte de dados|fonte dos dados|método de medição|medição|como medimos|como medir|link",
  notes: "notas|comentário|comentários|observação|observações|obs|descrição|detalhes",
  cycle: "ciclo|trimestre|período|ano",
  updatedAt: "atualizado|atualizado em|última atualização|data de atualização",
  ambition: "ambição|nível de ambição",
  dependsOn: "depende de|dependência|dependências",
  agreedWith: "acordado com|combinado com|confirmado por",
};
