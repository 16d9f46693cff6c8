import type { HeaderWords } from "./header-words.ts";

/** How French sheets head their columns. */
export const FRENCH: HeaderWords = {
  id: "n°|no|numéro|identifiant|réf|référence|code",
  objectiveId: "n° objectif|id objectif",
  objective: "objectif|objectifs|notre objectif|nos objectifs|objectif o|objectif principal|ce que nous voulons|que voulons nous|que voulons nous atteindre|but|ambition visée|objectif stratégique|objectifs stratégiques",
  keyResult:
    "résultat clé|résultats clés|résultat clef|résultats clefs|rc|résultat clé kr|résultats clés kr|résultat mesurable|résultats mesurables|résultat attendu|résultats attendus|" +
    "comment nous le saurons|comment le mesurer|comment le mesurons nous|comment mesurer|comment saurons nous|indicateur de succès|indicateur de réussite|indicateurs de succès",
  owner: "responsable|responsables|porteur|porteuse|pilote|qui|propriétaire|référent|chargé de|en charge|responsable kr",
  team: "équipe|département|service|direction équipe|pôle|entreprise|société",
  parent: "objectif parent|objectif d'entreprise|objectif stratégique|axe stratégique|axe|contribue à|aligné sur",
  type: "type|type de mesure",
  unit: "unité|unité de mesure",
  direction: "sens|direction",
  start: "départ|valeur de départ|valeur initiale|valeur au départ|point de départ|situation initiale|niveau initial|état initial|référence initiale|valeur de référence|base|de|initial|initiale|d'où on part",
  target: "cible|cibles|valeur cible|valeur visée|valeur finale visée|objectif chiffré|objectif cible|à atteindre|visé|où nous voulons aller",
  current:
    "actuel|actuelle|valeur actuelle|valeur à date|valeur courante|valeur du jour|niveau actuel|situation actuelle|état actuel|réalisé|réel|réalisé à date|à date|à ce jour|aujourd'hui|en cours|où en sommes nous|" +
    "où nous en sommes|où en est on|total|final|valeur finale|résultat final",
  progress: "avancement|progression|progrès|avancement %|% avancement|% d'avancement|% atteint|taux d'avancement|taux de réalisation|taux d'atteinte|% réalisé|pourcentage|% de réalisation",
  grade: "note|score|note finale|notation|évaluation|score final",
  status: "statut|état|météo|feu|indicateur couleur|santé",
  confidence: "confiance|niveau de confiance|indice de confiance|degré de confiance|note de confiance|probabilité",
  weight: "poids|pondération|coefficient",
  startDate: "date de début|début|commence le|date de départ",
  due: "échéance|échéances|date d'échéance|date limite|date de fin|fin|pour quand|date cible|délai|date butoir|d'ici|date",
  evidence: "preuve|source|source des données|source de données|méthode de mesure|mode de mesure|mesure|lien",
  notes: "notes|commentaire|commentaires|remarque|remarques|description|observations|détails|précisions",
  cycle: "cycle|trimestre|période|année",
  updatedAt: "mis à jour|mis à jour le|mise à jour|dernière mise à jour|dernier point|date de mise à jour",
  indicator: "indicateur avancé ou retardé|avancé ou retardé|avancé retardé",
  ambition: "ambition|niveau d'ambition",
  dependsOn: "dépend de|dépendance|dépendances",
  agreedWith: "convenu avec|accord avec|confirmé par",
};
