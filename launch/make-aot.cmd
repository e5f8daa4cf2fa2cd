@echo off
rem Makes a start-up cache: a rehearsal of Windscreen whose loaded classes Java keeps in a file. Started by
rem windscreen.cmd on first use, with its variables; nobody waits, and when it fails the program merely goes on
rem starting as it did.
"%JAVAW%" %OPTIONS% -Dwindscreen.rehearsal=%FACE% "-XX:AOTCacheOutput=%AOT%.making" -jar "%APP%\windscreen.jar" >nul 2>nul
if exist "%AOT%.making" move /y "%AOT%.making" "%AOT%" >nul 2>nul
