import Testing

@Suite struct `Source without comments and strings` {
    @Test(arguments: [
        ("a // b", "a     "), ("a /* b /* c */ d */ e", "a                   e"), (#"f("a!", b)"#, #"f("  ", b)"#),
        (#""a\"b" c"#, #""    " c"#), (##"#"a"b"# c"##, ##"#"   "# c"##), (#""x\(f("y"))z""#, #""  (f(" ")) ""#),
        ("`a b` c", "`   ` c"), ("\"\"\"\n  \"a\"\n  \"\"\" b", "\"\"\"\n     \n  \"\"\" b"),
    ])
    func `keeps every other byte where it stood`(_ text: String, _ code: String) {
        #expect(SourceFile(path: "", text: text).code == code)
    }

    @Test func `keeps as many lines as there were`() throws {
        for file in try SourceFile.all(below: "Sources") {
            #expect(file.code.utf8.count { $0 == 10 } == file.text.utf8.count { $0 == 10 }, "\(file.path)")
        }
    }
}
