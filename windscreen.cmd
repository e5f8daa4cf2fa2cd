@echo off
rem Starts Windscreen. With no argument, or with serve or demo, it serves its pages on this machine; anything
rem else is a command (try --help). In a clone it first builds what is missing; delete the folder
rem target\windscreen to have it built again.
rem
rem WINDSCREEN_JAVA_OPTS is passed to Java, for instance "-Xmx4g" for very large returns.
rem WINDSCREEN_AOT=off neither uses nor makes the start-up caches.
setlocal
set "HERE=%~dp0"
if "%HERE:~-1%"=="\" set "HERE=%HERE:~0,-1%"

set "CLONE="
if exist "%HERE%\pom.xml" set "CLONE=yes"
set "APP=%HERE%\app"
set "KIND=java"
if defined CLONE set "APP=%HERE%\target\windscreen"
if defined CLONE set "KIND=jdk"

set "JAVA25_HOME="
if exist "%HERE%\runtime\bin\java.exe" set "JAVA25_HOME=%HERE%\runtime"
if not defined JAVA25_HOME call "%HERE%\launch\java25.cmd" %KIND%
if not defined JAVA25_HOME goto nojava
set "JAVA=%JAVA25_HOME%\bin\java.exe"
set "JAVAW=%JAVA25_HOME%\bin\javaw.exe"

if not defined CLONE goto start
if exist "%APP%\build-id" goto start
echo Building Windscreen (the first time, libraries are downloaded; this takes a few minutes) >&2
if not exist "%HERE%\target" mkdir "%HERE%\target"
call "%HERE%\mvnw.cmd" -f "%HERE%\pom.xml" -q -B -pl app -am package -Dmaven.test.skip -Djacoco.skip -Dspotless.check.skip -Dcyclonedx.skip >&2
if errorlevel 1 exit /b 1
for %%F in ("%HERE%\app\target\windscreen-app-*-boot.jar") do set "JAR=%%~fF"
if exist "%APP%" rmdir /s /q "%APP%"
"%JAVA%" -Djarmode=tools -jar "%JAR%" extract --destination "%APP%" >nul
if errorlevel 1 exit /b 1
move /y "%APP%\windscreen-app-*-boot.jar" "%APP%\windscreen.jar" >nul
echo %RANDOM%%RANDOM%%RANDOM%>"%APP%\build-id"

:start
set "FACE=cli"
set "OPTIONS=-XX:+UseSerialGC -Xmx1g -XX:TieredStopAtLevel=1 -Djdk.reflect.useNativeAccessorOnly=true"
if "%~1"=="" set "FACE=server"
if "%~1"=="serve" set "FACE=server"
if "%~1"=="demo" set "FACE=server"
if "%FACE%"=="server" set "OPTIONS=-XX:+UseSerialGC -Xmx1g"
set "OPTIONS=%OPTIONS% --enable-native-access=ALL-UNNAMED -Xlog:disable"

if "%WINDSCREEN_AOT%"=="off" goto run
if not defined LOCALAPPDATA goto run
if not exist "%APP%\build-id" goto run
set /p BUILD=<"%APP%\build-id"
set "CACHE=%LOCALAPPDATA%\Windscreen\%BUILD%"
set "AOT=%CACHE%\%FACE%.aot"
rem The cache fits one Java and is left alone by any other, so its absence is all that needs asking.
if exist "%AOT%" goto cached
if exist "%AOT%.tried" goto run
if not exist "%JAVAW%" goto run
mkdir "%CACHE%" 2>nul
echo.>"%AOT%.tried"
start "" /b /low cmd /c "%HERE%\launch\make-aot.cmd" >nul 2>nul
goto run

:cached
"%JAVA%" %OPTIONS% "-XX:AOTCache=%AOT%" %WINDSCREEN_JAVA_OPTS% -jar "%APP%\windscreen.jar" %*
exit /b %ERRORLEVEL%

:run
"%JAVA%" %OPTIONS% %WINDSCREEN_JAVA_OPTS% -jar "%APP%\windscreen.jar" %*
exit /b %ERRORLEVEL%

:nojava
echo Windscreen needs Java 25 and none was found here: install the Eclipse Temurin 25 JDK (https://adoptium.net), then start again. >&2
exit /b 78
