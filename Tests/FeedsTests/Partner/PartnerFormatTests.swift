import Boards
import Feeds
import Formats
import Foundation
import Relief
import ReliefTesting
import Testing
import Vocabulary

@Suite struct `A partner feed in every format` {
    @Test func `holds no word of what shelters write freely`() throws {
        var random = SeededGenerator(seed: 4)
        for _ in 0..<50 {
            let secret = "私信\(random.next())"
            var scene = Scene.city()
            scene.raise("need-1", note: "山田\(secret)さん")
            scene.raise("need-2", note: secret)
            let cursor = scene.wall.position
            scene.change("need-2", .cancel(reason: "理由\(secret)"))
            scene.change("shelter-2", to: .unusable, because: "事情\(secret)")
            let feeds = [nil, 0, cursor].map { feed(scene.wall, after: $0) }
            for bytes in feeds.flatMap({ feed in PartnerFormat.allCases.map(feed.bytes) }) {
                #expect(!String(decoding: bytes, as: UTF8.self).contains(secret))
            }
        }
    }

    @Test(arguments: PartnerFormat.allCases) func `says that a drill is one`(_ format: PartnerFormat) {
        var drill = Scene.city(.drill)
        drill.raise("need-1")
        var real = Scene.city()
        real.raise("need-1")
        for language in Language.allCases {
            #expect(text(feed(drill.wall, limit: 10, language), format).contains("訓練"))
            #expect(!text(feed(real.wall, limit: 10, language), format).contains("訓練"))
        }
    }

    private func text(_ feed: PartnerFeed, _ format: PartnerFormat) -> String {
        String(decoding: feed.bytes(format), as: UTF8.self)
    }
}

@Suite struct `The JSON Feed` {
    @Test func `has what JSON Feed 1.1 asks for and our fields beside it`() throws {
        var scene = Scene.city(.drill)
        scene.raise("need-1", 240)
        scene.raise("need-2", of: Example.blanket, at: "shelter-2")
        let json = try read(feed(scene.wall, limit: 1).json)

        #expect(json.text("version") == "https://jsonfeed.org/version/1.1")
        #expect(json.text("title") == "【訓練】支援物資の不足一覧 — 熊本地震")
        #expect(json.text("next_url")?.contains("after=\(scene.wall.position - 1)") == true)
        #expect(json.object("_rnet")["drill"] as? Bool == true)
        #expect(json.object("_rnet").text("asOf") == scene.wall.asOf?.utc)
        let item = try #require(json.objects("items").first)
        #expect(item.text("id") == "tag:relief.example.jp,2026:need/need-1")
        #expect(item.text("url") == "https://relief.example.jp/partner/needs/need-1")
        #expect(json.object("_rnet").number("total") == 2)
        #expect(item["tags"] as? [String] == ["訓練", "飲料水 500ml", "未対応"])
        let fields = item.object("_rnet")
        #expect(fields.number("missing") == 240)
        #expect(fields.object("itemName").text("en") == "Drinking water 500 ml")
        #expect(fields.text("ward") == "中央区")
        #expect(fields["neededBy"] == nil && fields["closed"] == nil && fields["note"] == nil)
    }
}

@Suite struct `The GeoJSON feed` {
    @Test func `has one feature for each shelter, longitude first`() throws {
        var scene = Scene.city()
        scene.raise("need-1")
        scene.raise("need-2", of: Example.blanket)
        scene.raise("need-3", at: "shelter-2")
        let json = try read(feed(scene.wall).geojson)

        #expect(json.text("type") == "FeatureCollection")
        let features = json.objects("features")
        #expect(features.map { $0.text("id") } == ["shelter-1", "shelter-2"])
        #expect(features.first?.object("geometry")["coordinates"] as? [Double] == [130.709, 32.806])
        #expect(features.last?["geometry"] is NSNull)
        #expect(features.first?.object("properties").objects("needs").count == 2)
    }
}

@Suite struct `The HXL feed` {
    @Test func `has Japanese names, a row of tags below them, and one row for each need`() throws {
        var scene = Scene.city()
        scene.raise("need-1", 240)
        scene.raise("need-2", at: "shelter-2")
        let bytes = feed(scene.wall).csv
        #expect(bytes.starts(with: [0xEF, 0xBB, 0xBF]))

        let lines = String(decoding: bytes.dropFirst(3), as: UTF8.self).components(separatedBy: "\r\n")
        #expect(lines.count == 5 && lines.last == "")
        let tags = lines[1].components(separatedBy: ",")
        #expect(tags.allSatisfy { $0.range(of: Self.tag, options: .regularExpression) != nil })
        #expect(Set(tags).count == tags.count)
        #expect(lines[0].hasPrefix("区分,避難所名"))
        let cells = lines[2].components(separatedBy: ",")
        #expect(cells.count == tags.count)
        #expect(cells[4...5] == ["32.806000", "130.709000"])
        #expect(lines[3].hasPrefix("災害,'=西原公園,shelter-2,,,,"))
    }

    /// As libhxl reads a tag.
    private static let tag = #"^\s*(#[A-Za-z][A-Za-z0-9_]*)((\s*\+[A-Za-z][A-Za-z0-9_]*)*)\s*$"#
}
