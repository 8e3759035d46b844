import Relief
import Vocabulary

/// What can be wrong where a sheet names an item.
extension CellFault {
    static func unknownItem(_ found: String, _ near: [Item]) -> Self {
        let list = list(near)
        return Self(
            "unknown-item",
            "「\(found)」は品目表にありません。" + (near.isEmpty ? "" : "もしかして: \(list.japanese)"),
            "“\(found)” is not in the catalogue." + (near.isEmpty ? "" : " Did you mean \(list.english)?"))
    }

    static func ambiguousItem(_ found: String, _ candidates: [Item]) -> Self {
        let list = list(candidates)
        return Self(
            "ambiguous-item", "「\(found)」だけでは品目を決められません。品目コードを入力してください（候補: \(list.japanese)）。",
            "“\(found)” may be several items. Give the code: \(list.english).")
    }

    private static func list(_ items: [Item]) -> Wording {
        Wording(
            items.map { "\($0.name.japanese)（\($0.id)）" }.joined(separator: "、"),
            items.map { "\($0.name.english) (\($0.id))" }.joined(separator: ", "))
    }
}
