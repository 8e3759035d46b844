import Formats

/// The columns of a catalogue of items (品目表).
enum CatalogueColumn: SheetColumn {
    case code, japanese, english, synonyms, unit, tier, preset, packings, grams, daily, source

    static let family = "item"

    static let all: [CSVColumn<Self>] = [
        .init(.code, ["品目コード", "品目ID", "item_code"], isRequired: true),
        .init(.japanese, ["品名", "品目名", "name_ja"], isRequired: true),
        .init(.english, ["英語名", "英語品名", "name_en"], isRequired: true),
        .init(.synonyms, ["別名", "同義語", "synonyms"], isRequired: false),
        .init(.unit, ["単位", "unit"], isRequired: true),
        .init(.tier, ["優先度", "tier"], isRequired: true),
        .init(.preset, ["表示順", "preset"], isRequired: false),
        .init(.packings, ["入数", "ケース入数", "1箱あたり", "packings"], isRequired: false),
        .init(.grams, ["重量g", "重量（g）", "grams"], isRequired: false),
        .init(.daily, ["一人一日量", "1人1日量", "daily"], isRequired: false),
        .init(.source, ["出典", "source"], isRequired: false),
    ]
}
