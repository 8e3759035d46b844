import Boards
import CommandPost
import Relief
import Vocabulary

/// Groups from other prefectures.
extension Pen {
    mutating func wave() -> [ReliefCommand] {
        let known = dice.pick(wall.waves.all.map(\.wave))
        switch (known, number(0...9)) {
        case (let known?, 0...1): return [.cancelWave(known.id, reason: "中止 \(named)")]
        case (let known?, 2...4): return [.changeWave(known.id, waveDetails(after: nil))]
        default:
            let place = happens(200) ? number(1...4) : nil
            return [.announceWave(name("wave"), waveDetails(after: known), number: place)]
        }
    }

    private mutating func waveDetails(after known: Wave?) -> WaveDetails {
        let sender = dice.pick(["徳島県", "岐阜県"]) ?? "徳島県"
        let row =
            known?.details.row
            ?? WaveRow(sender: sender, receiver: "模擬市", site: happens(500) ? City.shelters[0] : nil, role: "避難所運営")
        let start = known?.details.nextWanted.after(days: number(-1...1)) ?? now.japaneseDate.after(days: number(0...6))
        let days = number(1...5)
        return WaveDetails(
            row: row, from: start, to: start.after(days: days - 1), headcount: Count(number(1...9)) ?? .zero,
            overlapDays: number(0...days - 1))
    }
}
