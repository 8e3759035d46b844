import ReliefTesting
import Vocabulary

@testable import Relief

extension Sample {
    static let catalogue = [
        Sample(
            .catalogue(
                .itemListed(
                    Item(
                        id: .of("water-500ml"), name: Wording("飲料水 500ml", "Drinking water 500 ml"),
                        synonyms: ["水", "ペットボトル"], unit: "本", tier: .life, preset: 1,
                        packings: [.of(24), .of(48)], grams: Grams(530), daily: DailyNeed(pieces: 6, persons: 1),
                        source: "内閣府 物資の目安")))),
        Sample(
            .catalogue(
                .itemListed(Item(id: .of("tarp"), name: Wording("ブルーシート", "Tarpaulin"), unit: "枚", tier: .living))),
            "minimal"),
        Sample(
            .catalogue(
                .substituteAllowed(Substitute(need: .of("water-500ml"), lot: .of("water-2l"), penalty: 20)))),
    ]
}
