/** What a tool can do to a machine or beyond it. One that executes can do all but the unknown. */
export type Risk = 'read' | 'write' | 'execute' | 'network' | 'unknown';

/** The products whose agents name tools in their front matter. */
export const products = ['claude-code', 'copilot', 'opencode', 'gemini', 'qwen', 'droid'] as const;

/** One of them. */
export type Product = (typeof products)[number];

/** What a product is called in messages. */
export const productNames: Readonly<Record<Product, string>> = {
  'claude-code': 'Claude Code',
  copilot: 'GitHub Copilot',
  opencode: 'OpenCode',
  gemini: 'Gemini CLI',
  qwen: 'Qwen Code',
  droid: 'Factory Droid',
};

/** One thing that tools do, and what the tool is called in each product. */
export interface ToolRow {
  /** What it does, as a phrase that completes the name. */
  does: string;
  risks: readonly Risk[];
  /** By product: the name to write today first, then others that the product accepts. */
  names: Readonly<Partial<Record<Product, readonly string[]>>>;
  /** Names that Claude Code once had for it and no longer documents. */
  retired?: readonly string[];
  /** The tool of Claude Code that comes nearest, where `names` has none. */
  instead?: string;
}

const executes: readonly Risk[] = ['read', 'write', 'execute', 'network'];

const rows = [
  // Sets of tools, which stand for several rows below.
  {
    does: 'searches files by their name and content',
    risks: ['read'],
    names: { copilot: ['search'] },
    instead: 'Grep',
  },
  {
    does: 'creates and changes files',
    risks: ['read', 'write'],
    names: { copilot: ['edit'] },
    instead: 'Edit',
  },
  {
    does: 'loads pages from the web and searches it',
    risks: ['network'],
    names: { copilot: ['web'] },
    instead: 'WebFetch',
  },
  {
    does: 'uses the editor: its commands, extensions and windows',
    risks: executes,
    names: { copilot: ['vscode'] },
  },
  // Files.
  {
    does: 'reads files',
    risks: ['read'],
    names: {
      'claude-code': ['Read'],
      copilot: ['read', 'read/readFile', 'readFile', 'read/viewImage', 'viewImage'],
      opencode: ['read'],
      gemini: ['read_file', 'read_many_files'],
      qwen: ['read_file', 'read_many_files', 'ReadFile'],
      droid: ['Read'],
    },
    retired: ['NotebookRead'],
  },
  {
    does: 'creates and overwrites files',
    risks: ['write'],
    names: {
      'claude-code': ['Write'],
      copilot: ['edit', 'edit/createFile', 'createFile'],
      opencode: ['write'],
      gemini: ['write_file'],
      qwen: ['write_file', 'WriteFile'],
      droid: ['Create'],
    },
  },
  {
    does: 'changes parts of files',
    risks: ['read', 'write'],
    names: {
      'claude-code': ['Edit'],
      copilot: ['edit', 'edit/editFiles', 'editFiles'],
      opencode: ['edit', 'multiedit'],
      gemini: ['replace'],
      qwen: ['edit'],
      droid: ['Edit', 'MultiEdit'],
    },
    retired: ['MultiEdit'],
  },
  {
    does: 'applies patches to files',
    risks: ['read', 'write'],
    names: { opencode: ['apply_patch', 'patch'], droid: ['ApplyPatch'] },
    instead: 'Edit',
  },
  {
    does: 'changes cells of Jupyter notebooks',
    risks: ['read', 'write'],
    names: {
      'claude-code': ['NotebookEdit'],
      copilot: ['edit/editNotebook', 'editNotebook', 'edit/editNotebooks', 'editNotebooks'],
      qwen: ['notebook_edit'],
    },
  },
  {
    does: 'creates folders',
    risks: ['write'],
    names: { copilot: ['edit/createDirectory', 'createDirectory'] },
    instead: 'Bash',
  },
  {
    does: 'finds files by their name',
    risks: ['read'],
    names: {
      'claude-code': ['Glob'],
      copilot: ['search', 'search/fileSearch', 'fileSearch'],
      opencode: ['glob'],
      gemini: ['glob'],
      qwen: ['glob'],
      droid: ['Glob'],
    },
  },
  {
    does: 'searches the content of files',
    risks: ['read'],
    names: {
      'claude-code': ['Grep'],
      copilot: ['search', 'search/textSearch', 'textSearch'],
      opencode: ['grep'],
      gemini: ['grep_search', 'search_file_content'],
      qwen: ['grep_search', 'search_file_content'],
      droid: ['Grep'],
    },
  },
  {
    does: 'lists files and folders',
    risks: ['read'],
    names: {
      copilot: ['search/listDirectory', 'listDirectory'],
      opencode: ['list'],
      gemini: ['list_directory'],
      qwen: ['list_directory'],
      droid: ['LS'],
    },
    retired: ['LS'],
    instead: 'Glob',
  },
  {
    does: 'searches the project by meaning',
    risks: ['read'],
    names: { copilot: ['search/codebase', 'codebase', 'search/searchSubagent'] },
    instead: 'Grep',
  },
  {
    does: 'asks a language server about the code',
    risks: ['read'],
    names: {
      'claude-code': ['LSP'],
      copilot: ['search/usages', 'usages'],
      opencode: ['lsp'],
      qwen: ['lsp'],
    },
  },
  {
    does: 'reads the problems that the editor reports',
    risks: ['read'],
    names: { copilot: ['read/problems', 'problems'] },
    instead: 'LSP',
  },
  {
    does: 'reads changes that are not committed',
    risks: ['read'],
    names: { copilot: ['search/changes', 'changes'] },
    instead: 'Bash',
  },
  {
    does: 'reads what the editor’s search has found',
    risks: ['read'],
    names: { copilot: ['search/searchResults', 'searchResults'] },
    instead: 'Grep',
  },
  {
    does: 'finds the tests of a file',
    risks: ['read'],
    names: { copilot: ['findTestFiles'] },
    instead: 'Glob',
  },
  {
    does: 'reads what is selected in the editor',
    risks: ['read'],
    names: { copilot: ['selection'] },
  },
  {
    does: 'reads notebooks and the output of their cells',
    risks: ['read'],
    names: {
      copilot: [
        'read/getNotebookSummary',
        'getNotebookSummary',
        'runNotebooks/getNotebookSummary',
        'read/readNotebookCellOutput',
        'readNotebookCellOutput',
        'runNotebooks/readNotebookCellOutput',
        'readCellOutput',
      ],
    },
    instead: 'Read',
  },
  // Commands.
  {
    does: 'runs shell commands',
    risks: executes,
    names: {
      'claude-code': ['Bash'],
      copilot: [
        'execute',
        'shell',
        'execute/runInTerminal',
        'runInTerminal',
        'runCommands',
        'runCommands/runInTerminal',
      ],
      opencode: ['bash'],
      gemini: ['run_shell_command'],
      qwen: ['run_shell_command', 'Shell'],
      droid: ['Execute'],
    },
  },
  {
    does: 'runs PowerShell commands',
    risks: executes,
    names: { 'claude-code': ['PowerShell'] },
  },
  {
    does: 'runs a command in the background and reads its output',
    risks: executes,
    names: { 'claude-code': ['Monitor'], qwen: ['monitor'] },
  },
  {
    does: 'runs tasks of the project',
    risks: executes,
    names: {
      copilot: [
        'execute/runTask',
        'runTask',
        'runTasks',
        'runTasks/runTask',
        'execute/createAndRunTask',
        'createAndRunTask',
        'runTasks/createAndRunTask',
      ],
    },
    instead: 'Bash',
  },
  {
    does: 'runs tests',
    risks: executes,
    names: { copilot: ['execute/runTests', 'runTests'] },
    instead: 'Bash',
  },
  {
    does: 'runs cells of notebooks',
    risks: executes,
    names: {
      copilot: [
        'execute/runNotebookCell',
        'runNotebookCell',
        'runNotebooks',
        'runNotebooks/runCell',
        'runCell',
      ],
    },
    instead: 'Bash',
  },
  {
    does: 'runs a command of the editor',
    risks: executes,
    names: { copilot: ['vscode/runCommand', 'runVscodeCommand', 'vscode/runVscodeCommand'] },
  },
  {
    does: 'installs an extension of the editor',
    risks: executes,
    names: { copilot: ['vscode/installExtension', 'installExtension', 'new/installExtension'] },
  },
  {
    does: 'sets up a Python environment or installs packages',
    risks: executes,
    names: {
      copilot: [
        'ms-python.python/configurePythonEnvironment',
        'configurePythonEnvironment',
        'ms-python.python/installPythonPackage',
        'installPythonPackage',
      ],
    },
    instead: 'Bash',
  },
  {
    does: 'reads what Python environment is in use',
    risks: ['read'],
    names: {
      copilot: [
        'ms-python.python/getPythonEnvironmentInfo',
        'getPythonEnvironmentInfo',
        'ms-python.python/getPythonExecutableCommand',
        'getPythonExecutableCommand',
      ],
    },
    instead: 'Bash',
  },
  {
    does: 'reads the output of a command that runs in the background',
    risks: [],
    names: {
      'claude-code': ['TaskOutput'],
      copilot: [
        'execute/getTerminalOutput',
        'getTerminalOutput',
        'runCommands/getTerminalOutput',
        'execute/awaitTerminal',
        'execute/getTaskOutput',
        'read/getTaskOutput',
        'getTaskOutput',
        'runTasks/getTaskOutput',
      ],
    },
    retired: ['BashOutput', 'AgentOutputTool'],
  },
  {
    does: 'ends what runs in the background',
    risks: [],
    names: { 'claude-code': ['TaskStop'], copilot: ['execute/killTerminal'] },
    retired: ['KillShell', 'KillBash'],
  },
  {
    does: 'reads the last command of the terminal and its output',
    risks: ['read'],
    names: {
      copilot: [
        'read/terminalLastCommand',
        'terminalLastCommand',
        'runCommands/terminalLastCommand',
      ],
    },
    instead: 'Bash',
  },
  {
    does: 'reads what is selected in the terminal',
    risks: ['read'],
    names: {
      copilot: ['read/terminalSelection', 'terminalSelection', 'runCommands/terminalSelection'],
    },
    instead: 'Bash',
  },
  {
    does: 'reads why tests failed',
    risks: ['read'],
    names: { copilot: ['execute/testFailure', 'testFailure'] },
    instead: 'Bash',
  },
  // The web.
  {
    does: 'loads pages from the web',
    risks: ['network'],
    names: {
      'claude-code': ['WebFetch'],
      copilot: ['web', 'web/fetch', 'fetch'],
      opencode: ['webfetch'],
      gemini: ['web_fetch'],
      qwen: ['web_fetch'],
      droid: ['FetchUrl'],
    },
  },
  {
    does: 'searches the web',
    risks: ['network'],
    names: {
      'claude-code': ['WebSearch'],
      copilot: ['web'],
      opencode: ['websearch'],
      gemini: ['google_web_search'],
      qwen: ['web_search'],
      droid: ['WebSearch'],
    },
  },
  {
    does: 'searches code on the web',
    risks: ['network'],
    names: { opencode: ['codesearch'] },
  },
  {
    does: 'searches repositories on GitHub',
    risks: ['network'],
    names: {
      copilot: ['web/githubRepo', 'githubRepo', 'web/githubTextSearch', 'githubTextSearch'],
    },
    instead: 'WebFetch',
  },
  {
    does: 'operates a web browser',
    risks: ['network'],
    names: {
      copilot: ['browser', 'vscode/openSimpleBrowser', 'openSimpleBrowser'],
      opencode: ['browser'],
    },
    instead: 'WebFetch',
  },
  {
    does: 'reads the pull request at hand',
    risks: ['network'],
    names: {
      copilot: ['activePullRequest', 'github.vscode-pull-request-github/activePullRequest'],
    },
    instead: 'Bash',
  },
  {
    does: 'searches the extensions of the editor',
    risks: ['network'],
    names: { copilot: ['vscode/extensions', 'extensions'] },
  },
  {
    does: 'publishes a page on claude.ai',
    risks: ['read', 'network'],
    names: { 'claude-code': ['Artifact'] },
  },
  {
    does: 'sends files to the user’s device',
    risks: ['read', 'network'],
    names: { 'claude-code': ['SendUserFile'] },
  },
  {
    does: 'uploads the onboarding guide for the team',
    risks: ['read', 'network'],
    names: { 'claude-code': ['ShareOnboardingGuide'] },
  },
  {
    does: 'sends a notification to the user',
    risks: ['network'],
    names: { 'claude-code': ['PushNotification'] },
  },
  {
    does: 'creates and runs routines on claude.ai',
    risks: ['network', 'unknown'],
    names: { 'claude-code': ['RemoteTrigger'] },
  },
  // Other agents, and what brings tools of its own.
  {
    does: 'hands work to another agent',
    risks: ['unknown'],
    names: {
      'claude-code': ['Agent'],
      copilot: ['agent', 'custom-agent', 'agent/runSubagent', 'runSubagent'],
      opencode: ['task'],
      qwen: ['agent', 'task'],
      droid: ['Task'],
    },
    retired: ['Task'],
  },
  {
    does: 'hands work to the coding agent on GitHub',
    risks: ['network', 'unknown'],
    names: { copilot: ['copilotCodingAgent'] },
    instead: 'Agent',
  },
  {
    does: 'runs a script that directs other agents',
    risks: ['unknown'],
    names: { 'claude-code': ['Workflow'] },
  },
  {
    does: 'sends a message to another agent',
    risks: ['unknown'],
    names: { 'claude-code': ['SendMessage'] },
  },
  { does: 'lists other agents', risks: [], names: { 'claude-code': ['ListAgents'] } },
  {
    does: 'starts or ends a team of agents',
    risks: ['unknown'],
    names: { 'claude-code': ['TeamCreate', 'TeamDelete'] },
  },
  {
    does: 'gives its report to the agent that called it',
    risks: [],
    names: { 'claude-code': ['SubagentHandback'], gemini: ['complete_task'] },
  },
  {
    does: 'runs a skill of the project',
    risks: ['unknown'],
    names: {
      'claude-code': ['Skill'],
      opencode: ['skill'],
      gemini: ['activate_skill'],
      qwen: ['skill'],
      droid: ['Skill'],
    },
    retired: ['SlashCommand'],
  },
  {
    does: 'lists the resources of MCP servers',
    risks: ['unknown'],
    names: { 'claude-code': ['ListMcpResourcesTool'], gemini: ['list_mcp_resources'] },
  },
  {
    does: 'reads a resource of an MCP server',
    risks: ['unknown'],
    names: {
      'claude-code': ['ReadMcpResourceTool'],
      gemini: ['read_mcp_resource'],
      qwen: ['read_mcp_resource'],
    },
  },
  {
    does: 'schedules a prompt for later',
    risks: ['unknown'],
    names: { 'claude-code': ['CronCreate'] },
  },
  // The session.
  {
    does: 'keeps the list of tasks',
    risks: [],
    names: {
      'claude-code': ['TodoWrite'],
      copilot: ['todo', 'todos'],
      opencode: ['todowrite'],
      gemini: ['write_todos'],
      qwen: ['todo_write'],
      droid: ['TodoWrite'],
    },
  },
  {
    does: 'reads the list of tasks',
    risks: [],
    names: {
      'claude-code': ['TaskList', 'TaskGet'],
      opencode: ['todoread'],
      gemini: ['tracker_list_tasks', 'tracker_get_task', 'tracker_visualize'],
    },
    retired: ['TodoRead'],
  },
  {
    does: 'adds to the list of tasks',
    risks: [],
    names: { 'claude-code': ['TaskCreate'], gemini: ['tracker_create_task'] },
  },
  {
    does: 'changes the list of tasks',
    risks: [],
    names: {
      'claude-code': ['TaskUpdate'],
      gemini: ['tracker_update_task', 'tracker_add_dependency'],
    },
  },
  {
    does: 'asks the user',
    risks: [],
    names: {
      'claude-code': ['AskUserQuestion'],
      copilot: ['vscode/askQuestions', 'askQuestions'],
      opencode: ['question'],
      gemini: ['ask_user'],
      qwen: ['ask_user_question'],
      droid: ['AskUser'],
    },
  },
  {
    does: 'keeps notes for later sessions',
    risks: ['read', 'write'],
    names: {
      copilot: ['vscode/memory', 'memory'],
      gemini: ['save_memory'],
      qwen: ['save_memory'],
    },
    instead: 'Write',
  },
  {
    does: 'changes the user’s preferences',
    risks: ['write'],
    names: { copilot: ['updateUserPreferences'] },
    instead: 'Write',
  },
  {
    does: 'creates a project or a notebook',
    risks: ['write'],
    names: {
      copilot: [
        'vscode/newWorkspace',
        'newWorkspace',
        'new',
        'new/newWorkspace',
        'vscode/newJupyterNotebook',
        'newJupyterNotebook',
      ],
    },
    instead: 'Write',
  },
  {
    does: 'explains how a project of some kind is set up',
    risks: [],
    names: {
      copilot: ['vscode/getProjectSetupInfo', 'getProjectSetupInfo', 'new/getProjectSetupInfo'],
    },
  },
  {
    does: 'explains the programming interface of the editor',
    risks: [],
    names: { copilot: ['vscode/vscodeAPI', 'vscodeAPI'] },
  },
  {
    does: 'draws a Mermaid diagram',
    risks: [],
    names: {
      copilot: [
        'renderMermaidDiagram',
        'vscode/renderMermaidDiagram',
        'vscode.mermaid-chat-features/renderMermaidDiagram',
      ],
    },
  },
  { does: 'thinks before it acts', risks: [], names: { copilot: ['think'] } },
  {
    does: 'begins to plan before it acts',
    risks: [],
    names: { 'claude-code': ['EnterPlanMode'], gemini: ['enter_plan_mode'] },
  },
  {
    does: 'shows its plan for approval',
    risks: [],
    names: {
      'claude-code': ['ExitPlanMode'],
      gemini: ['exit_plan_mode'],
      qwen: ['exit_plan_mode'],
      droid: ['ExitSpecMode'],
    },
  },
  {
    // Git runs the hooks of the repository then.
    does: 'creates a git worktree and goes there',
    risks: ['unknown'],
    names: { 'claude-code': ['EnterWorktree'] },
  },
  { does: 'leaves a git worktree', risks: [], names: { 'claude-code': ['ExitWorktree'] } },
  {
    does: 'lists or cancels what is scheduled',
    risks: [],
    names: { 'claude-code': ['CronList', 'CronDelete'] },
  },
  {
    does: 'sets when it is run again',
    risks: [],
    names: { 'claude-code': ['ScheduleWakeup'] },
  },
  { does: 'ends the session', risks: [], names: { 'claude-code': ['EndConversation'] } },
  {
    does: 'hands over the findings of a review',
    risks: [],
    names: { 'claude-code': ['ReportFindings'] },
  },
  {
    does: 'drafts feedback for the user to send',
    risks: [],
    names: { 'claude-code': ['SendFeedback'] },
  },
  { does: 'finds tools to load', risks: [], names: { 'claude-code': ['ToolSearch'] } },
  {
    does: 'waits until MCP servers are connected',
    risks: [],
    names: { 'claude-code': ['WaitForMcpServers'] },
  },
  {
    does: 'reads the documentation of the product',
    risks: [],
    names: { gemini: ['get_internal_docs'] },
  },
  { does: 'says what it works on', risks: [], names: { gemini: ['update_topic'] } },
] as const satisfies readonly ToolRow[];

/** What some built-in tool does, word for word as its row says it. */
export type ToolEffect = (typeof rows)[number]['does'];

/**
 * Built-in tools. A name that stands in two rows of one product means the first. Sources: “Tools
 * reference” (Claude Code), “Custom agents configuration”, “Tool aliases” (GitHub), “Copilot in VS
 * Code cheat sheet”, “Chat tools” (Visual Studio Code), “Tools” and “Permissions” (OpenCode), “Tools
 * reference” (Gemini CLI), and the lists of tools of Qwen Code and Factory.
 */
export const toolRows: readonly ToolRow[] = rows;
