package import Vocabulary

extension SpokenLanguage {
    /// What people call the languages that are asked for most; others go by their code.
    package static let names: [(code: String, name: Wording)] = [
        ("ja", Wording("日本語", "Japanese")), ("en", Wording("英語", "English")), ("zh", Wording("中国語", "Chinese")),
        ("ko", Wording("韓国語", "Korean")), ("vi", Wording("ベトナム語", "Vietnamese")),
        ("tl", Wording("タガログ語", "Tagalog")), ("ne", Wording("ネパール語", "Nepali")),
        ("id", Wording("インドネシア語", "Indonesian")), ("my", Wording("ミャンマー語", "Burmese")),
        ("th", Wording("タイ語", "Thai")), ("pt", Wording("ポルトガル語", "Portuguese")),
        ("es", Wording("スペイン語", "Spanish")), ("fr", Wording("フランス語", "French")),
        ("ru", Wording("ロシア語", "Russian")), ("jsl", Wording("手話", "Japanese sign language")),
    ]

    package var name: Wording { Self.names.first { $0.code == code }?.name ?? Wording(code, code) }
}
