import ArgumentParser

/// The directory that every command needs.
struct DataOptions: ParsableArguments {
    @Option(help: "The data directory (or RNET_DATA). 保存先")
    var data: String?

    @Option(help: "A settings file of `name = value` lines. 設定ファイル")
    var config: String?

    func directory() throws -> DataDirectory { DataDirectory(path: try Settings(data: data, file: config).data) }
}
