package windscreen.app.web;

/// Where the program itself went wrong, said without anything a file holds: exception messages may quote a cell.
public final class Defect {

    private Defect() {}

    public static String where(Throwable defect) {
        StackTraceElement[] trace = defect.getStackTrace();
        return defect.getClass().getSimpleName()
                + (trace.length == 0 ? "" : " in " + trace[0].getFileName() + " line " + trace[0].getLineNumber());
    }
}
