package windscreen.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// What reading a whole national postcode directory beside a small return costs.
final class PostcodeCost implements Measurement {

    private static final int RUNS = 3;
    private static final int NATIONAL = 2_700_000;
    private static final int CHILDREN = 500;
    private static final String HEADINGS = "pcd,pcd2,pcds,dointr,doterm,oscty,ced,oslaua,osward,parish,usertype,"
            + "oseast1m,osnrth1m,osgrdind,oshlthau,nhser,ctry,rgn,streg,pcon,eer,teclec,ttwa,pct,itl,statsward,oa01,"
            + "casward,npark,lsoa01,msoa01,ur01ind,oac01,oa11,lsoa11,msoa11,wz11,sicbl,bua24,ru11ind,oac11,lat,long,"
            + "lep1,lep2,pfa,imd,calncv,icb,oa21,lsoa21,msoa21";

    @Override
    public String name() {
        return "postcodes";
    }

    @Override
    public String purpose() {
        return "validate a return of 500 children beside a postcode directory of the lines given (2700000)";
    }

    @Override
    public Report run(List<String> options) throws Exception {
        int lines = options.isEmpty() ? NATIONAL : Integer.parseInt(options.getFirst());
        StartUp.awaitCache();
        Path folder = Files.createTempDirectory("windscreen-bench");
        Path data = folder.resolve("return");
        LookedAfterData.write(data, CHILDREN);
        Files.delete(data.resolve("postcodes.csv"));
        Path directory = folder.resolve("ONSPD.csv");
        directory(directory, lines);
        List<ProcessRun> runs = new ArrayList<>();
        for (int run = 0; run < RUNS; run++) {
            runs.add(ProcessRun.windscreen(
                    true, "validate", data.toString(), "--postcodes", directory.toString(), "--format", "jsonl"));
        }
        ProcessRun median = ProcessRun.median(runs);
        Report report = new Report("A national postcode directory")
                .say("Whole process with the start-up cache, medians of " + RUNS + " runs.")
                .headings("lines", "file", "wall", "CPU", "peak memory")
                .row(
                        String.format("%,d", lines),
                        Files.size(directory) / 1_000_000 + " MB",
                        median.wallSeconds(),
                        median.cpuSeconds(),
                        median.megabytes());
        CheckCost.delete(folder);
        return report;
    }

    /// A file in the layout of the national directory: the postcodes of the return first, then others.
    private static void directory(Path file, int lines) throws IOException {
        String rest = ",".concat("E00000001,".repeat(39)).concat("E01000001");
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write(HEADINGS + "\n");
            for (int line = 0; line < lines; line++) {
                String code = LookedAfterData.postcode(line);
                String cells = String.join(
                        ",",
                        code,
                        code,
                        code,
                        "198001",
                        "",
                        "E10999999",
                        "E99999999",
                        "E07999001",
                        "E05000001",
                        "E04000001",
                        "0",
                        String.valueOf(540_000 + line % 1000),
                        String.valueOf(430_000 + line / 1000));
                out.write(cells + rest + "\n");
            }
        }
    }
}
