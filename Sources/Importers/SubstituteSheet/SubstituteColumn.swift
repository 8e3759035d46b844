import Formats

/// The columns of a table of substitutes (代替品表).
enum SubstituteColumn: SheetColumn {
    case need, lot, penalty

    static let family = "substitute"

    static let all: [CSVColumn<Self>] = [
        .init(.need, ["品目コード", "品目ID", "item_code"], isRequired: true),
        .init(.lot, ["代替品目コード", "代替品コード", "substitute_code"], isRequired: true),
        .init(.penalty, ["ペナルティ", "penalty"], isRequired: true),
    ]
}
