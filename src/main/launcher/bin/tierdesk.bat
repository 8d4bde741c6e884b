@echo off
rem Starts Tierdesk with the runtime beside it when installed, else the Java 25 the build found, else JAVA_HOME, else java.
setlocal
for %%i in ("%~dp0..") do set "desk=%%~fi"
set "java="
call :try "%desk%\runtime\bin\java.exe"
if not defined java if exist "%desk%\lib\java-home" for /f "usebackq delims=" %%h in ("%desk%\lib\java-home") do call :try "%%h\bin\java.exe"
if not defined java if defined JAVA_HOME call :try "%JAVA_HOME%\bin\java.exe"
if not defined java for %%j in (java.exe) do if not "%%~$PATH:j"=="" call :try "%%~$PATH:j"
if not defined java (
    echo Tierdesk needs Java 25 or newer and found none: install one and set JAVA_HOME to its folder. 1>&2
    exit /b 3
)
rem A command is over in a second or two: start quickly rather than run fast. The window wants the full compiler.
set "quick="
if not "%~1"=="" set "quick=-XX:TieredStopAtLevel=1 -XX:+UseSerialGC"
"%java%" %quick% "--module-path=%desk%\lib\fx" --add-modules=javafx.controls,javafx.fxml --enable-native-access=javafx.graphics,ALL-UNNAMED --add-exports=javafx.base/com.sun.javafx.event=ALL-UNNAMED --add-opens=javafx.controls/javafx.scene.control.skin=ALL-UNNAMED %TIERDESK_JAVA_OPTIONS% -cp "%desk%\lib\*" tierdesk.Main %*
exit /b %errorlevel%

:try
if not exist %1 exit /b
set "version=0"
for /f "tokens=2 delims==" %%v in ('findstr /b "JAVA_VERSION=" "%~dp1..\release" 2^>nul') do for /f "delims=." %%m in (%%v) do set "version=%%~m"
if %version% geq 25 set "java=%~1"
exit /b
