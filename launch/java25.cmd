@echo off
rem Finds a Java 25 in the places where people have one, and sets JAVA25_HOME to it, or to nothing.
rem Called by mvnw.cmd and windscreen.cmd with one word: jdk wants version 25 with a compiler, to build;
rem java wants version 25 or newer, to run. Nothing is started: the version is read from the "release" file.
set "JAVA25_HOME="
set "JAVA25_KIND=%~1"
if defined JAVA_HOME call :fits "%JAVA_HOME%"
for %%J in (java.exe) do call :onpath "%%~$PATH:J" "%%~dp$PATH:J.."
call :folder "%ProgramFiles%\Eclipse Adoptium"
call :folder "%ProgramFiles%\Microsoft"
call :folder "%ProgramFiles%\Zulu"
call :folder "%ProgramFiles%\Amazon Corretto"
call :folder "%ProgramFiles%\Java"
call :folder "%ProgramFiles%\BellSoft"
call :folder "%LOCALAPPDATA%\Programs\Eclipse Adoptium"
call :folder "%USERPROFILE%\.jdks"
exit /b 0

:onpath
if not "%~1"=="" call :fits "%~2"
exit /b 0

:folder
if defined JAVA25_HOME exit /b 0
if not exist "%~1\" exit /b 0
pushd "%~1"
for /d %%D in (*) do call :fits "%%~fD"
popd
exit /b 0

:fits
if defined JAVA25_HOME exit /b 0
if not exist "%~1\bin\java.exe" exit /b 0
if not exist "%~1\release" exit /b 0
if "%JAVA25_KIND%"=="jdk" if not exist "%~1\bin\javac.exe" exit /b 0
for /f "usebackq tokens=1,2 delims==" %%A in ("%~1\release") do call :number "%~1" "%%A" "%%~B"
exit /b 0

:number
if not "%~2"=="JAVA_VERSION" exit /b 0
set "JAVA25_NUMBER=0"
for /f "delims=." %%V in ("%~3") do set "JAVA25_NUMBER=%%V"
if "%JAVA25_NUMBER%"=="25" set "JAVA25_HOME=%~1"
if "%JAVA25_KIND%"=="java" if %JAVA25_NUMBER% GTR 25 set "JAVA25_HOME=%~1"
exit /b 0
