extension Int {
    /// So many things in English: “1 line”, “0 lines”, “1,200 lines”.
    ///
    /// `many` is the plural where it is not `one` with an s: `english("municipality", "municipalities")`. Japanese
    /// needs no such thing. Every English text that counts goes through here.
    package func english(_ one: String, _ many: String? = nil) -> String {
        "\(grouped) \(self == 1 ? one : many ?? "\(one)s")"
    }
}
