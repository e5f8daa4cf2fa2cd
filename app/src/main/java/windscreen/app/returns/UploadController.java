package windscreen.app.returns;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import windscreen.core.files.FileOnDisk;
import windscreen.core.files.SourceFile;

/// Takes files: many at once, of any size, kept on disk.
@Controller
final class UploadController {

    private final Desk desk;
    private final Demo demo;
    private final UploadFolder folder;

    UploadController(Desk desk, Demo demo, UploadFolder folder) {
        this.desk = desk;
        this.demo = demo;
        this.folder = folder;
    }

    /// @param with the number of an earlier drop that these files are added to
    @PostMapping("/files")
    String upload(
            @RequestParam(name = "files", required = false) @Nullable List<MultipartFile> uploads,
            @RequestParam(required = false) @Nullable Integer with)
            throws IOException {
        Optional<Drop> before = Optional.ofNullable(with).flatMap(desk::drop);
        int number = desk.next();
        List<SourceFile> files = kept(uploads == null ? List.of() : uploads, folder.of(number));
        if (files.isEmpty()) {
            return before.map(drop -> "redirect:/files/" + drop.number() + "?error=none")
                    .orElse("redirect:/?error=none");
        }
        return "redirect:/files/" + desk.drop(number, files, before).number();
    }

    private static List<SourceFile> kept(List<MultipartFile> uploads, Path folder) throws IOException {
        List<SourceFile> files = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (MultipartFile upload : uploads) {
            String name = upload.getOriginalFilename();
            if (name != null && !name.isBlank()) {
                // Never a path of the sender's choosing: files lie under numbers, names are for people.
                Path path = folder.resolve(String.valueOf(files.size()));
                upload.transferTo(path);
                files.add(new FileOnDisk(unused(tidy(name), names), path));
            }
        }
        return files;
    }

    private static String tidy(String name) {
        return name.replace('\\', '/').replaceAll("\\p{Cntrl}", "?").replaceFirst("^/+", "");
    }

    /// Two files of one name, from different folders, are told apart by a number.
    private static String unused(String name, Set<String> names) {
        String free = name;
        for (int i = 2; !names.add(free); i++) {
            int dot = name.lastIndexOf('.');
            free = dot <= name.lastIndexOf('/')
                    ? name + " (" + i + ")"
                    : name.substring(0, dot) + " (" + i + ")" + name.substring(dot);
        }
        return free;
    }

    @PostMapping("/examples/{name}")
    String example(@PathVariable String name) throws IOException {
        if (!Demo.EXAMPLES.contains(name)) {
            throw new NotHere();
        }
        return "redirect:/files/"
                + desk.drop(desk.next(), demo.files(name), Optional.empty()).number();
    }
}
