import Testing
import Vocabulary

@testable import Front

@Suite struct `Every page` {
    @Test(arguments: Language.allCases)
    func `holds no style, no handler and no script of its own`(language: Language) throws {
        for (name, html) in try EveryPage(language).all {
            let tags = Tags(html).all
            #expect(!tags.contains { $0.has("style=") }, "\(name)")
            #expect(
                !tags.contains { $0.text.contains(" on") && $0.text.firstMatch(of: /\son[a-z]+="/) != nil }, "\(name)")
            #expect(html.ranges(of: "<script").count == 1 && html.contains("defer></script>"), "\(name)")
            #expect(!html.contains("//") || html.ranges(of: "://").isEmpty, "\(name) leads outside")
        }
    }

    @Test(arguments: Language.allCases)
    func `sends its keys with every form that changes something`(language: Language) throws {
        for (name, html) in try EveryPage(language).all {
            for form in Tags(html).forms where form.first?.attribute("method") == "post" {
                let hidden = form.filter { $0.attribute("type") == "hidden" }.compactMap { $0.attribute("name") }
                #expect(hidden.contains("csrf"), "\(name)")
                let isSignOut = form.first?.attribute("action") == "/sign-out"
                #expect(hidden.contains("key") != isSignOut, "\(name)")
            }
        }
    }

    @Test(arguments: Language.allCases)
    func `gives each form a key of its own`(language: Language) throws {
        for (name, html) in try EveryPage(language).all {
            let keys = Tags(html).all.filter { $0.attribute("name") == "key" }.compactMap { $0.attribute("value") }
            #expect(Set(keys).count == keys.count, "\(name)")
            #expect(keys.allSatisfy { $0.utf8.count <= 128 }, "\(name)")
        }
    }

    @Test(arguments: Language.allCases)
    func `labels every field`(language: Language) throws {
        for (name, html) in try EveryPage(language).all {
            let tags = Tags(html)
            let labelled = Set(tags.all.filter { $0.name == "label" }.compactMap { $0.attribute("for") })
            for (field, isInsideLabel) in tags.fields {
                let hasLabel = isInsideLabel || field.attribute("id").map(labelled.contains) == true
                #expect(hasLabel, "\(name): \(field.text)")
            }
        }
    }

    @Test(arguments: Language.allCases)
    func `uses each id once and refers to no other`(language: Language) throws {
        for (name, html) in try EveryPage(language).all {
            let tags = Tags(html).all
            let ids = tags.compactMap { $0.attribute("id") }
            #expect(Set(ids).count == ids.count, "\(name)")
            for attribute in ["for", "aria-describedby", "aria-labelledby", "form"] {
                for words in tags.compactMap({ $0.attribute(attribute) }) {
                    #expect(words.split(separator: " ").allSatisfy(ids.contains), "\(name): \(attribute)=\(words)")
                }
            }
            let anchors = tags.compactMap { $0.attribute("href") }.filter { $0.hasPrefix("#") }.map { $0.dropFirst() }
            #expect(anchors.allSatisfy(ids.contains), "\(name): \(anchors)")
        }
    }

    @Test(arguments: Language.allCases)
    func `has one first heading and skips no level`(language: Language) throws {
        for (name, html) in try EveryPage(language).all {
            let levels = Tags(html).all.compactMap { tag in
                tag.name.count == 2 && tag.name.hasPrefix("h") ? Int(tag.name.dropFirst()) : nil
            }
            #expect(levels.filter { $0 == 1 }.count == 1 && levels.first == 1, "\(name): \(levels)")
            #expect(zip(levels, levels.dropFirst()).allSatisfy { $1 <= $0 + 1 }, "\(name): \(levels)")
        }
    }

    @Test func `escapes what people call their things`() throws {
        for (name, html) in try EveryPage(.japanese).all {
            for raw in ["<城東>", "<b>太字", "<2016>", "<12>", "<割れ>", "<水>", "<1>", "<三>", "<３箱>", "b<c>", "<停止>"] {
                #expect(!html.contains(raw), "\(name): \(raw)")
            }
        }
    }

    @Test func `says everything in both languages`() throws {
        let pages = zip(try EveryPage(.japanese).all, try EveryPage(.english).all)
        for (japanese, english) in pages {
            #expect(japanese.html != english.html, "\(japanese.name)")
            #expect(english.html.contains("lang=\"en\"") && japanese.html.contains("lang=\"ja\""))
            for empty in [
                "<label></label>", "<button></button>", "<p></p>", "<h2></h2>", "<dt></dt>", "<legend></legend>",
            ] {
                #expect(!japanese.html.contains(empty) && !english.html.contains(empty), "\(japanese.name): \(empty)")
            }
        }
    }

    @Test func `marks a drill unmistakably`() throws {
        for (name, html) in try EveryPage(.japanese).all { #expect(html.contains("これは訓練です"), "\(name)") }
    }
}
