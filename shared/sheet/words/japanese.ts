import type { HeaderWords } from "./header-words.ts";

/** How Japanese sheets head their columns. */
export const JAPANESE: HeaderWords = {
  id: "番号|no|コード",
  objectiveId: "目標番号|目標id",
  objective: "目標|目標 o|目的|オブジェクティブ",
  keyResult: "主要な成果|主要な成果 kr|主要成果|主な成果|成果指標|キーリザルト|kr",
  owner: "担当|担当者|責任者|オーナー|主担当",
  team: "チーム|部署|部門|部",
  parent: "上位目標|全社目標",
  type: "種類|種別|タイプ|測定方法の種類",
  unit: "単位",
  direction: "方向",
  start: "開始値|初期値|基準値|ベースライン|スタート",
  target: "目標値|ターゲット|到達値",
  current: "現在値|現状|現状値|実績|実績値|現在",
  progress: "進捗|進捗率|達成率|達成度",
  grade: "評価|スコア|評点|採点",
  status: "状態|ステータス|状況",
  confidence: "自信度|自信|確信度|信頼度",
  weight: "重み|ウェイト|比重",
  startDate: "開始日",
  due: "期限|期日|締切|締め切り|終了日|完了日|日付",
  evidence: "根拠|データソース|測定方法|計測方法|出典",
  notes: "備考|メモ|コメント|補足|説明",
  cycle: "期間|四半期|サイクル|期",
  updatedAt: "更新日|最終更新|最終更新日",
};
