// swift-tools-version:6.2
import PackageDescription

// The folders in Sources are links to those of the program: what is measured is the very source.

let strict: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .treatAllWarnings(as: .error),
]

let package = Package(
    name: "engines",
    targets: [
        .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
        .target(name: "Vocabulary", swiftSettings: strict),
        .target(name: "Formats", dependencies: ["CZlib", "Vocabulary"], swiftSettings: strict),
        .target(name: "JSON", dependencies: ["Vocabulary"], swiftSettings: strict),
        .target(name: "Matching", dependencies: ["JSON", "Vocabulary"], swiftSettings: strict),
        .executableTarget(name: "FlowTimes", dependencies: ["Matching", "Vocabulary"], swiftSettings: strict),
        .executableTarget(
            name: "FundTimes", dependencies: ["Formats", "Matching", "Vocabulary"], swiftSettings: strict),
        .executableTarget(
            name: "GoodsTimes", dependencies: ["Formats", "JSON", "Matching", "Vocabulary"], swiftSettings: strict),
    ],
    swiftLanguageModes: [.v6]
)
