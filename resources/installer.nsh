; What the Windows installer does besides installing. Tandem offers itself under "Open with" for workbooks and never becomes
; what opens them: electron-builder's own file associations would write the default of .xlsx, so they are not used there.
; $appExe is known to the installer alone.

!define TANDEM_WORKBOOK "Tandem.Workbook"

!macro customInstall
  WriteRegStr SHELL_CONTEXT "Software\Classes\${TANDEM_WORKBOOK}" "" "Excel workbook"
  WriteRegStr SHELL_CONTEXT "Software\Classes\${TANDEM_WORKBOOK}\shell\open" "FriendlyAppName" "${PRODUCT_NAME}"
  WriteRegStr SHELL_CONTEXT "Software\Classes\${TANDEM_WORKBOOK}\shell\open\command" "" '"$appExe" "%1"'
  WriteRegNone SHELL_CONTEXT "Software\Classes\.xlsx\OpenWithProgids" "${TANDEM_WORKBOOK}"
  System::Call "shell32::SHChangeNotify(i,i,i,i) (0x08000000, 0x1000, 0, 0)"
!macroend

!macro customUnInstall
  DeleteRegValue SHELL_CONTEXT "Software\Classes\.xlsx\OpenWithProgids" "${TANDEM_WORKBOOK}"
  DeleteRegKey SHELL_CONTEXT "Software\Classes\${TANDEM_WORKBOOK}"
  System::Call "shell32::SHChangeNotify(i,i,i,i) (0x08000000, 0x1000, 0, 0)"
!macroend
