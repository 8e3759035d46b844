// swift-tools-version:6.2
import PackageDescription

// The folders in Sources are links to those of the program, so that the program itself never links a fuzzer.

let strict: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .treatAllWarnings(as: .error),
]

// `swift build --sanitize=fuzzer` instruments every target and brings the main function.
let library: [SwiftSetting] = strict + [.unsafeFlags(["-parse-as-library"])]

let package = Package(
    name: "fuzz",
    targets: [
        .target(name: "Vocabulary", swiftSettings: strict),
        .target(name: "JSON", dependencies: ["Vocabulary"], swiftSettings: strict),
        .target(name: "Relief", dependencies: ["JSON", "Vocabulary"], swiftSettings: strict),
        .executableTarget(
            name: "JSONFuzz", dependencies: ["JSON", "Relief"], swiftSettings: library),
    ],
    swiftLanguageModes: [.v6]
)
