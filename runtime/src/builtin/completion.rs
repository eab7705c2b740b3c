//! `completion`: a script that asks the program itself for candidates, so it is small and never out of date.

/// The shells that there are scripts for.
pub static SHELLS: &[&str] = &["bash", "zsh", "fish", "powershell", "elvish"];

/// The script. `bin` is kebab-case.
pub(crate) fn script(bin: &str, shell: &str) -> String {
    let template = match shell {
        "zsh" => ZSH,
        "fish" => FISH,
        "powershell" => POWERSHELL,
        "elvish" => ELVISH,
        _ => BASH,
    };
    template.replace("@BIN@", bin).replace("@ID@", &bin.replace('-', "_"))
}

/// Words that bash splits at `=` are put together again; a candidate that ends in `=` takes no space.
const BASH: &str = r#"_@ID@_complete() {
    local IFS=$'\n' line word="${COMP_LINE:0:COMP_POINT}" words=() tail
    eval "words=($(printf '%q ' "${COMP_WORDS[@]:1:COMP_CWORD}"))" 2>/dev/null
    local joined=() i
    for ((i = 0; i < ${#words[@]}; i++)); do
        if [[ ${#joined[@]} -gt 0 && ( ${words[i]} == "=" || ${joined[${#joined[@]}-1]} == --*= ) ]]; then
            joined[${#joined[@]}-1]+="${words[i]}"
        else
            joined+=("${words[i]}")
        fi
    done
    COMPREPLY=()
    word="${joined[${#joined[@]}-1]}"
    tail="${words[${#words[@]}-1]}"
    while read -r line; do
        line="${line%%$'\t'*}"
        [[ $tail != "$word" ]] && line="${line#"${word%=*}"=}"
        COMPREPLY+=("$(printf '%q' "$line")")
    done < <("${COMP_WORDS[0]/#\~/$HOME}" completion candidates -- "${joined[@]}" 2>/dev/null)
    if [[ ${#COMPREPLY[@]} -eq 0 ]]; then
        compopt -o default 2>/dev/null
    fi
}
complete -F _@ID@_complete @BIN@
"#;

const ZSH: &str = r#"#compdef @BIN@
_@ID@_complete() {
    local -a found
    local line
    while IFS= read -r line; do
        local word="${line%%$'\t'*}" about="${line#*$'\t'}"
        found+=("${word//:/\\:}${about:+:$about}")
    done < <("${words[1]}" completion candidates -- "${(@)words[2,CURRENT]}" 2>/dev/null)
    if (( ${#found} )); then
        _describe '@BIN@' found
    else
        _files
    fi
}
if [ "$funcstack[1]" = "_@BIN@" ]; then
    _@ID@_complete "$@"
else
    compdef _@ID@_complete @BIN@
fi
"#;

const FISH: &str = r#"function __@ID@_complete
    set -l words (commandline -opc) (commandline -ct)
    set -l found ($words[1] completion candidates -- $words[2..-1] 2>/dev/null)
    if test (count $found) -gt 0
        printf '%s\n' $found
    else
        __fish_complete_path (commandline -ct)
    end
end
complete -c @BIN@ -f -a '(__@ID@_complete)'
"#;

/// Some versions drop an empty argument, so it is passed as two quotes.
const POWERSHELL: &str = r#"Register-ArgumentCompleter -Native -CommandName '@BIN@' -ScriptBlock {
    param($wordToComplete, $commandAst, $cursorPosition)
    $words = @($commandAst.CommandElements | Select-Object -Skip 1 | Where-Object { $_.Extent.EndOffset -lt $cursorPosition } | ForEach-Object { $_.ToString() })
    $last = if ($wordToComplete) { $wordToComplete } else { '""' }
    & $commandAst.CommandElements[0].ToString() completion candidates -- @words $last | ForEach-Object {
        $word, $about = $_ -split "`t", 2
        if (-not $about) { $about = $word }
        [System.Management.Automation.CompletionResult]::new($word, $word, 'ParameterValue', $about)
    }
}
"#;

const ELVISH: &str = r#"use str
set edit:completion:arg-completer[@BIN@] = {|@words|
    (external $words[0]) completion candidates -- (all $words[1..]) | each {|line|
        var parts = [(str:split "\t" $line)]
        if (and (> (count $parts) 1) (!=s $parts[1] '')) {
            edit:complex-candidate $parts[0] &display=$parts[0]' ('$parts[1]')'
        } else {
            put $parts[0]
        }
    }
}
"#;
