import type { HeaderWords } from "./header-words.ts";

/** How French sheets head their columns. */
export const FRENCH: HeaderWords = {
  id: "n°|no|numéro|identifiant|réf|référence",
  objectiveId: "n° objectif|id objectif",
  objective: "objectif|objectifs|notre objectif",
  keyResult: "résultat clé|résultats clés|résultat clef|résultats clefs|rc",
  owner: "responsable|porteur|pilote|qui|propriétaire",
  team: "équipe|département|service|direction équipe",
  parent: "objectif parent|objectif d'entreprise|contribue à",
  type: "type|type de mesure",
  unit: "unité|unité de mesure",
  direction: "sens|direction",
  start: "départ|valeur de départ|valeur initiale|point de départ|référence initiale|base|de",
  target: "cible|valeur cible|valeur visée|objectif chiffré|à atteindre",
  current: "actuel|actuelle|valeur actuelle|niveau actuel|réalisé|aujourd'hui|où en sommes nous" +
    "|total|final|valeur finale",
  progress: "avancement|progression|progrès|avancement %|% atteint|taux d'avancement",
  grade: "note|score|note finale",
  status: "statut|état|météo",
  confidence: "confiance|niveau de confiance|indice de confiance",
  weight: "poids|pondération",
  startDate: "date de début|début|commence le",
  due: "échéance|date d'échéance|date limite|date de fin|fin|pour quand|date cible|date",
  evidence: "preuve|source|source des données|méthode de mesure|mesure",
  notes: "notes|commentaire|commentaires|remarque|remarques|description",
  cycle: "cycle|trimestre|période",
  updatedAt: "mis à jour|mis à jour le|dernière mise à jour|dernier point",
  indicator: "indicateur avancé ou retardé|avancé ou retardé|avancé retardé",
  ambition: "ambition|niveau d'ambition",
  dependsOn: "dépend de|dépendance|dépendances",
  agreedWith: "convenu avec|accord avec|confirmé par",
};
