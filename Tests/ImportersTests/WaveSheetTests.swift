import Boards
import Importers
import Relief
import ReliefTesting
import Testing
import Vocabulary

@Suite struct `The table of seconded staff` {
    private static let heading = "派遣コード,派遣元,陣,派遣先,施設コード,業務,開始日,終了日,人数,責任者,連絡先,引継日数\n"

    private func row(
        _ code: String = "w-1", number: String = "", site: String = "", from: String = "2016/4/18",
        to: String = "平成28年4月22日", people: String = "７", phone: String = "０９０-0000-1234", overlap: String = "1"
    ) -> String {
        "\(code),徳島県,\(number),熊本市,\(site),避難所運営,\(from),\(to),\(people),阿波 太郎,\(phone),\(overlap)\n"
    }

    private func codes(_ rows: String...) throws -> [String] {
        do {
            _ = try TestPost().read(Array((Self.heading + rows.joined()).utf8), .waves)
            return []
        } catch {
            return error.all.map(\.code)
        }
    }

    @Test func `of Kumamoto holds 25 waves from Tokushima, and gaps that can be seen`() throws {
        var post = try TestPost.knowingTheCity()
        let reading = try post.take("Incidents/kumamoto-2016/waves.csv", .waves)
        #expect(reading.commands.count == 102 && reading.count(of: .new) == 102)
        let rosters = post.wall.waves.rosters
        let tokushima = try #require(rosters.first { $0.row.sender == "徳島県" })
        #expect(tokushima.waves.count == 25 && tokushima.waves.allSatisfy { $0.details.days == 5 })
        #expect(tokushima.gaps.map(\.days) == [2, 3])
        #expect(rosters.filter { $0.row.sender != "徳島県" }.allSatisfy { $0.gaps.isEmpty })
        #expect(try post.read("Incidents/kumamoto-2016/waves.csv", .waves).commands.isEmpty, "the same file again")
    }

    @Test func `is read as staff type it`() throws {
        var post = TestPost()
        let reading = try post.read(Array((Self.heading + row()).utf8), .waves)
        try post.carryOut(reading.commands)
        let wave = try #require(post.wall.waves[.of("w-1")]?.wave)
        #expect(wave.details.leader?.phone == "090-0000-1234" && wave.details.headcount == .of(7))
        #expect(wave.details.to == .of("2016-04-22") && wave.number == 1)
    }

    @Test func `judges a row beside those above it`() throws {
        #expect(try codes(row(), row("w-2", from: "2016/4/22", to: "2016/4/26")) == [])
        #expect(try codes(row(), row("w-2", from: "2016/4/21", to: "2016/4/26")) == ["wave/meets-another"])
        #expect(
            try codes(row(number: "1"), row("w-2", number: "1", from: "2016/4/22", to: "2016/4/26")) == [
                "wave/number-taken"
            ])
        #expect(try codes(row(), row()) == ["wave/duplicate-code"])
    }

    @Test func `says where a cell is wrong`() throws {
        #expect(try codes(row(from: "4/18")) == ["wave/bad-date"])
        #expect(try codes(row(site: "nowhere")) == ["wave/unknown-site"])
        #expect(try codes(row(people: "0")) == ["wave/out-of-range"])
        #expect(try codes(row(phone: "内線")) == ["wave/bad-phone"])
        #expect(try codes(row(overlap: "5")) == ["wave/overlap-outside"])
        #expect(try codes(row(from: "2016/4/23")) == ["wave/ends-before-it-begins"])
    }
}

@Suite struct `The table of manning` {
    private static let heading = "人員基準コード,業務,英語名,技能コード,区分,対象,受持人数,最低人数,優先度,時間帯,理由,英語理由,確認,出典\n"

    private func codes(_ row: String) throws -> [String] {
        do {
            _ = try TestPost().read(Array((Self.heading + row + "\n").utf8), .manning)
            return []
        } catch {
            return error.all.map(\.code)
        }
    }

    @Test func `says where each number comes from, and whether anybody has read it there`() throws {
        var post = TestPost()
        try post.take("Rules/manning.csv", .manning)
        let book = post.wall.posts.book
        #expect(book.rules.count == 5)
        let shelter = try #require(book.rules[.of("shelter-run")])
        #expect(shelter.watches.map(\.start) == [480, 960, 0] && shelter.watches.allSatisfy { $0.minutes == 480 })
        #expect(shelter.headsPerPerson == 100 && !shelter.note.isVerified)
        #expect(book.rules[.of("depot-sort")]?.note.isVerified == true)
        #expect(book.rules.values.allSatisfy { !$0.note.source.isEmpty })
        #expect(try post.read("Rules/manning.csv", .manning).commands.isEmpty)
    }

    @Test func `says where a cell is wrong`() throws {
        let good = "r,運営,Run,,避難所,全員,100,2,2,22:00-06:00,理由,Why,未確認,出典"
        #expect(try codes(good) == [])
        #expect(try codes(good.replacing("22:00-06:00", with: "夜")) == ["manning/bad-watch"])
        #expect(try codes(good.replacing("22:00-06:00", with: "25:00-26:00")) == ["manning/bad-watch"])
        #expect(try codes(good.replacing("避難所", with: "学校")) == ["manning/bad-kind"])
        #expect(try codes(good.replacing("全員", with: "大人")) == ["manning/bad-audience"])
        #expect(try codes(good.replacing(",100,2,", with: ",,0,")) == ["manning/bad-numbers"])
        #expect(try codes(good.replacing("未確認", with: "たぶん")) == ["manning/bad-mark"])
    }
}
